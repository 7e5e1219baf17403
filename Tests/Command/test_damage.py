"""One wrong bit in the file of a store is named, and the index can always be made again from the journal."""

import random
import re
import sqlite3

from command import CommandTest


class DamagedStore(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate(children=30)
        self.bytes = self.store.read_bytes()
        self.damaged = self.folder / "damaged.db"

    def rows(self, sql, store=None):
        """What a query gives, asked without leaving a trace beside the file."""
        connection = sqlite3.connect(f"file:{store or self.store}?mode=ro&immutable=1", uri=True)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def place_of(self, text):
        """Where the file has `text`; None when it has it twice, as a page that was moved leaves its old self behind."""
        place = self.bytes.find(text)
        self.assertGreaterEqual(place, 0, text)
        return place if self.bytes.find(text, place + 1) < 0 else None

    def flip(self, place, bit):
        """Makes the damaged store: the store with one bit turned over."""
        changed = bytearray(self.bytes)
        changed[place] ^= 1 << bit
        for leftover in self.folder.glob("damaged.db*"):
            leftover.unlink()
        self.damaged.write_bytes(changed)


class DamagedJournal(DamagedStore):
    def test_is_named_by_its_first_wrong_entry_wherever_the_bit_is(self):
        dice = random.Random(903)
        journal = self.rows("SELECT place, CAST(payload AS BLOB), hash FROM journal")
        tried = 0
        while tried < 50:
            number, payload, digest = dice.choice(journal)
            text = payload if tried % 5 else digest
            place = self.place_of(text)
            if place is None:
                continue
            self.flip(place + dice.randrange(len(text)), dice.randrange(8))
            verdict = self.verify(self.damaged)
            said = f"Entry {number} is not as it was recorded: "
            self.assertTrue(verdict.stderr.startswith(said), f"entry {number}: {verdict}")
            self.assertEqual(verdict.returncode, 2)
            tried += 1

    def test_never_ends_the_check_without_a_word(self):
        dice = random.Random(904)
        for _ in range(100):
            self.flip(dice.randrange(len(self.bytes)), dice.randrange(8))
            verdict = self.verify(self.damaged)
            self.assertIn(verdict.returncode, (0, 1, 2), verdict)
            self.assertTrue(verdict.stdout or verdict.stderr, verdict)


class DamagedIndex(DamagedStore):
    TABLES = ("child", "obligation", "index_basis")

    def dump(self, store=None):
        return {table: self.rows(f"SELECT * FROM {table} ORDER BY 1, 2", store) for table in self.TABLES}

    def test_is_named_and_made_again_as_it_was(self):
        before = self.dump(), self.obligations()
        number, given, family = self.rows("SELECT number, given, family FROM child ORDER BY id LIMIT 1")[0]
        place = self.place_of(f"{number}{given}{family}".encode())
        self.assertIsNotNone(place)
        self.flip(place + len(f"{number}{given}".encode()), 0)
        self.assertNotEqual(self.dump(self.damaged)["child"], before[0]["child"])

        verdict = self.verify(self.damaged)
        self.assertEqual(verdict.returncode, 2)
        self.assertTrue(verdict.stderr.startswith("The journal is whole. The index is not: "), verdict.stderr)
        self.run_command("rebuild", "--store", self.damaged)
        self.assertEqual(self.verify(self.damaged).returncode, 0)
        self.assertEqual((self.dump(self.damaged), self.obligations(self.damaged)), before)

    def test_by_which_entries_are_found_is_named_and_made_again(self):
        before = self.obligations()
        for place in self.lookups():
            self.flip(place, 0)
            verdict = self.verify(self.damaged)
            if verdict.returncode != 0:
                break
        said = "Every entry of the journal is as it was recorded, but the file around them is damaged: "
        self.assertTrue(verdict.stderr.startswith(said), verdict)
        self.run_command("rebuild", "--store", self.damaged)
        self.assertEqual(self.verify(self.damaged).returncode, 0)
        self.assertEqual(self.obligations(self.damaged), before)

    def lookups(self):
        """Where SQLite's own look-up has the word “child” before a child's number and an entry's place.

        The first page is the description of the tables; in the journal itself an entry's text follows, with a brace.
        """
        for match in re.finditer(rb"child([\x02-\x1e].{2})", self.bytes, re.DOTALL):
            if match.start() >= 4096 and b"{" not in match[1]:
                yield match.start()

    def test_is_the_same_however_often_it_is_made_again(self):
        before = self.dump(), self.obligations()
        self.run_command("rebuild", "--store", self.store)
        self.assertEqual((self.dump(), self.obligations()), before)

    def test_that_was_taken_away_is_made_again_before_anything_is_listed(self):
        before = self.dump(), self.obligations()
        connection = sqlite3.connect(self.store)
        with connection:
            for table in self.TABLES:
                connection.execute(f"DELETE FROM {table}")
        connection.close()
        self.assertEqual(self.verify().returncode, 2)
        self.assertEqual(self.obligations(), before[1])
        self.assertEqual(self.dump(), before[0])
