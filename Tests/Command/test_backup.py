"""A record is backed up while it is used, put back, and nothing is ever overwritten."""

import sqlite3

from command import CommandTest


class Backup(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate()
        self.backup = self.folder / "backup.db"

    def test_a_backup_holds_what_the_record_held_and_is_one_file(self):
        before = self.obligations()
        said = self.run_command("backup", self.backup, "--store", self.store)
        self.assertIn(f"Backed up to {self.backup}.", said)
        self.assertEqual([p.name for p in self.folder.iterdir() if p.name.startswith("backup")], ["backup.db"])
        self.assertEqual(self.obligations(self.backup), before)

    def test_what_another_is_just_writing_is_not_half_in_the_backup(self):
        writing = sqlite3.connect(self.store, isolation_level=None)
        self.addCleanup(writing.close)
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("DELETE FROM obligation")
        self.run_command("backup", self.backup, "--store", self.store)
        count = "SELECT count(*) FROM obligation"
        self.assertGreater(sqlite3.connect(self.backup).execute(count).fetchone()[0], 0)

    def test_a_backup_never_overwrites_a_file(self):
        self.backup.write_text("precious")
        self.assertIn("is there already", self.refuse("backup", self.backup, "--store", self.store))
        self.assertEqual(self.backup.read_text(), "precious")

    def test_a_backup_is_put_back_and_what_was_there_is_kept(self):
        before = self.obligations()
        self.run_command("backup", self.backup, "--store", self.store)
        self.store.write_text("ruined")
        said = self.run_command("restore", self.backup, "--store", self.store)
        beside = ("-wal", "-shm")
        kept = [p for p in self.folder.glob("*.before-restore-*") if not p.name.endswith(beside)]
        self.assertEqual([p.read_text() for p in kept], ["ruined"])
        self.assertIn(str(kept[0]), said)
        self.assertEqual(self.obligations(), before)

    def test_a_record_that_is_gone_is_made_again_from_the_backup(self):
        before = self.obligations()
        self.run_command("backup", self.backup, "--store", self.store)
        self.run_command("restore", self.backup, "--store", self.folder / "new.db")
        self.assertEqual(self.obligations(self.folder / "new.db"), before)

    def test_a_backup_that_was_changed_is_not_put_back(self):
        self.run_command("backup", self.backup, "--store", self.store)
        changed = sqlite3.connect(self.backup)
        changed.execute("DROP TRIGGER journal_is_never_changed")
        changed.execute("UPDATE journal SET payload = replace(payload, 'simulator', 'somebody') WHERE place = 90")
        changed.commit()
        changed.close()
        before = self.obligations()
        self.assertIn("nothing was changed", self.refuse("restore", self.backup, "--store", self.store))
        self.assertEqual(self.obligations(), before)

    def test_what_is_no_backup_is_refused(self):
        self.backup.write_text("a letter")
        self.assertIn("it is no Mainstay store", self.refuse("restore", self.backup, "--store", self.store))
        self.assertIn("There is no backup", self.refuse("restore", self.folder / "none.db", "--store", self.store))
