"""On which duties somebody acted is kept for good, leaves with the child, and is held against the packs."""

import json
import sqlite3

from command import CommandTest

PACKS, VERSION = "0" * 64, "1" * 64


class ActedOn(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate()
        listed = json.loads(self.obligations().splitlines()[-1])
        self.number = listed["child"]
        self.duty = {"rule": listed["rule"], "opened": listed["opened"]}

    def act(self, version=VERSION):
        """Writes into the store that somebody acted on the duty, as the service does, and returns by which entry."""
        with sqlite3.connect(self.store) as store:
            child, entry = store.execute("SELECT id, version FROM child WHERE number = ?", [self.number]).fetchone()
            store.execute(
                "INSERT INTO act (child, rule, opened, entry, how, policy, version)"
                " VALUES (?, ?, unixepoch(?) / 86400, ?, 'met', ?, ?)",
                [child, self.duty["rule"], self.duty["opened"], entry, PACKS, version])
        store.close()
        return entry

    def exported(self, store=None):
        folder = self.folder / f"leaving-{len(list(self.folder.iterdir()))}"
        self.run_command("export", "--child", self.number, folder, "--store", store or self.store)
        return json.loads((folder / "record.json").read_text()), (folder / "record.html").read_text()

    def test_leaves_with_the_child_as_it_was_kept(self):
        entry = self.act()
        left, page = self.exported()
        kept = {"entry": entry, "how": "met", "policy": PACKS, "version": VERSION}
        self.assertEqual(left["acts"], [self.duty | kept])
        self.assertIn("<h2>What was done about it</h2>", page)
        self.assertIn(f'<a href="#entry-{entry}">Entry {entry}</a>: it met the duty', page)
        self.assertIn(VERSION, page)

    def test_is_empty_where_nobody_acted(self):
        left, page = self.exported()
        self.assertEqual(left["acts"], [])
        self.assertNotIn("What was done about it", page)

    def test_is_in_a_backup(self):
        self.act()
        backup = self.folder / "backup.db"
        self.run_command("backup", backup, "--store", self.store)
        self.assertEqual(self.exported(backup)[0]["acts"], self.exported()[0]["acts"])

    def test_names_the_rules_that_the_packs_no_longer_have_as_they_were(self):
        before = self.verify()
        self.assertEqual(before.stderr, "")
        self.act()
        self.act(version="2" * 64)
        after = self.verify()
        self.assertEqual((after.returncode, after.stdout), (0, before.stdout))
        self.assertEqual(
            after.stderr,
            f"note: “{self.duty['rule']}” was acted on 2 times as these packs no longer have it.\n")

    def test_outlives_the_index(self):
        self.act()
        before = self.exported()[0]["acts"]
        self.run_command("rebuild", "--store", self.store)
        self.assertEqual(self.exported()[0]["acts"], before)
