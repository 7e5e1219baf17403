"""What the command prints for machines, and what it makes up."""

import csv
import json
import re

from command import LAST_DAY, CommandTest

KEYS = ["child", "rule", "title", "force", "opened", "due", "outcome", "met_on", "owner", "reason"]
OUTCOMES = {
    "not-yet-open", "due", "overdue", "met", "met-late", "missed", "excused", "does-not-apply", "cannot-tell",
}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Answers(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate()

    def list(self, *arguments):
        text = self.run_command("obligations", "--store", self.store, "--on", LAST_DAY, *arguments, "--format", "json")
        return [json.loads(line) for line in text.splitlines()]

    def test_in_json_have_exactly_the_fields_that_were_promised(self):
        lines = self.list()
        self.assertGreater(len(lines), 100)
        for line in lines:
            self.assertListEqual(list(line), KEYS)
            self.assertIn(line["outcome"], OUTCOMES)
            self.assertRegex(line["opened"], DAY)
            for day in (line["due"], line["met_on"]):
                self.assertTrue(day is None or DAY.fullmatch(day), line)
            for field in ("child", "rule", "title", "force", "owner", "reason"):
                self.assertTrue(line[field], line)

    def test_in_csv_say_the_same_as_in_json(self):
        text = self.run_command("obligations", "--store", self.store, "--on", LAST_DAY, "--format", "csv")
        rows = list(csv.DictReader(text.splitlines()))
        self.assertListEqual(
            rows, [{key: value or "" for key, value in line.items()} for line in self.list()]
        )

    def test_can_be_of_one_child_and_of_some_outcomes(self):
        everything = self.list()
        child = everything[-1]["child"]
        self.assertListEqual(self.list("--child", child), [line for line in everything if line["child"] == child])
        wanted = ["overdue", "missed"]
        self.assertListEqual(
            self.list("--outcome", *wanted), [line for line in everything if line["outcome"] in wanted]
        )

    def test_are_the_same_from_the_journal_as_from_the_index(self):
        self.assertListEqual(self.list("--as-known", "2099-12-31"), self.list())

    def test_as_known_earlier_tell_less(self):
        known = len(self.list("--as-known", "2021-03-31"))
        self.assertLess(0, known)
        self.assertLess(known, len(self.list()))


class MadeUpAuthority(CommandTest):
    def test_is_the_same_for_the_same_seed_and_last_day(self):
        other = self.folder / "other.db"
        self.simulate()
        self.simulate(store=other)
        self.assertEqual(self.verify(other).stdout, self.verify().stdout)
        self.assertRegex(self.verify().stdout, r"Its last hash is [0-9a-f]{64}\.\n$")
        self.assertEqual(self.obligations(other), self.obligations())

    def test_is_another_for_another_seed(self):
        other = self.folder / "other.db"
        self.simulate()
        self.simulate("--seed", 8, store=other)
        self.assertNotEqual(self.verify(other).stdout, self.verify().stdout)

    def test_knows_its_last_hash_and_no_other(self):
        self.simulate()
        noted = self.verify().stdout.split()[-1].rstrip(".")
        self.run_command("verify", "--store", self.store, "--expect", noted)
        said = self.refuse("verify", "--store", self.store, "--expect", "0123456789abcdef" * 4)
        self.assertIn("no entry has the hash that you noted", said)
