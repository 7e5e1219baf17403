"""A made-up record that looks as if people had used it, and one of facts alone."""

import json
import sqlite3
from contextlib import closing

from command import CommandTest


class LivedInTest(CommandTest):
    def make(self, name, *options):
        store = self.folder / name
        self.simulate(*options, store=store)
        return store

    def said(self, store):
        """What the entries say, by their fact."""
        with closing(sqlite3.connect(store)) as database:
            entries = [json.loads(row[0]) for row in database.execute("SELECT payload FROM journal ORDER BY place")]
            files = dict(database.execute("SELECT sha256, length(bytes) FROM file"))
        found = {}
        for entry in entries:
            found.setdefault(entry["fact"], []).append(entry.get("says"))
        return found, files

    def test_pictures_papers_homes_and_marks_are_in_it_and_every_file_is_there(self):
        store = self.make("lived.db", "--lived-in")
        found, files = self.said(store)
        pictures = [says["photograph"] for says in found["described"] if "photograph" in says]
        papers = [file for says in found["happened"] for file in says.get("attachments", {}).values()]
        for file in pictures + papers:
            self.assertEqual(files[file["sha256"]], file["size"], file["name"])
        self.assertTrue(pictures and papers and found["marked"])
        self.assertTrue(all(file["type"] == "image/png" for file in pictures))
        self.assertEqual(self.verify(store).returncode, 0)

    def test_a_home_is_described_so_that_it_fits_the_child_who_lives_there(self):
        found, _ = self.said(self.make("lived.db", "--lived-in"))
        homes = dict(enumerate(found["homeDescribed"], start=1))
        placed = [episode for episode in found["episode"] if "home" in episode]
        self.assertTrue(placed)
        for episode in placed:
            home = homes[episode["home"]]
            self.assertEqual(home["postcode"], episode["placementPostcode"])
            self.assertLessEqual(home["youngest"], home["oldest"])
            self.assertLess(home["capacity"], home["approvedFor"])
        self.assertTrue(any(home["capacity"] == home["approvedFor"] for home in homes.values()), "some have room")

    def test_what_is_asked_for_without_holds_facts_alone_and_the_same_ones(self):
        (plain, files), (lived, _) = self.said(self.make("plain.db")), self.said(self.make("lived.db", "--lived-in"))
        self.assertEqual(files, {})
        self.assertNotIn("homeDescribed", plain)
        self.assertNotIn("marked", plain)
        self.assertEqual(plain["involved"], lived["involved"])
        at_home = [{name: value for name, value in says.items() if name != "home"} for says in lived["episode"]]
        self.assertEqual(plain["episode"], at_home)
