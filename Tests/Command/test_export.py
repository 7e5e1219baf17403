"""A child's whole record leaves in open formats, and nothing is overwritten."""

import json
import sqlite3

from command import LAST_DAY, CommandTest


class Export(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate()
        self.number = json.loads(self.obligations().splitlines()[-1])["child"]
        self.target = self.folder / "leaving"

    def export(self):
        return self.run_command("export", "--child", self.number, self.target, "--store", self.store)

    def test_every_entry_of_the_journal_is_in_the_folder_as_it_was_recorded(self):
        self.export()
        left = json.loads((self.target / "record.json").read_text())
        journal = sqlite3.connect(self.store)
        rows = journal.execute(
            "SELECT payload FROM journal WHERE about = 'child' AND number ="
            " (SELECT id FROM child WHERE number = ?) ORDER BY place", [self.number])
        self.assertEqual(left["number"], self.number)
        self.assertEqual(left["entries"], [json.loads(payload) for payload, in rows])

    def test_the_duties_are_those_that_the_command_lists(self):
        self.export()
        left = json.loads((self.target / "record.json").read_text())
        listed = self.run_command(
            "obligations", "--child", self.number, "--on", left["exported"], "--store", self.store, "--format", "json")
        told = [(d["rule"], d["opened"], d["outcome"]) for d in left["duties"]]
        expected = [json.loads(line) for line in listed.splitlines()]
        self.assertEqual(sorted(told), sorted((d["rule"], d["opened"], d["outcome"]) for d in expected))

    def test_the_page_can_be_read_without_mainstay(self):
        self.export()
        page = (self.target / "record.html").read_text()
        self.assertTrue((self.target / "mainstay.css").exists())
        self.assertIn("<h2>What happened</h2>", page)
        self.assertNotIn('href="/', page)

    def test_a_folder_that_is_there_is_left_alone(self):
        self.target.mkdir()
        said = self.refuse("export", "--child", self.number, self.target, "--store", self.store)
        self.assertIn("is there already", said)
        self.assertEqual(list(self.target.iterdir()), [])

    def test_a_child_nobody_knows_is_said_so(self):
        said = self.refuse("export", "--child", "nobody", self.target, "--store", self.store)
        self.assertIn("No child is recorded here under the number nobody", said)
