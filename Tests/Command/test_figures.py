"""Figures by rule and month say the same as the list of duties, and add up."""

import csv
import json

from command import LAST_DAY, CommandTest

COUNTS = [
    "opened", "due", "kept", "late", "missed", "overdue", "excused", "cannot_tell", "considered", "not_considered",
]
# How a duty stands in the list of duties, and as what it counts.
COUNTED_AS = {
    "met": "kept", "met-late": "late", "missed": "missed", "overdue": "overdue", "excused": "excused",
    "cannot-tell": "cannot_tell",
}


class Figures(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate()

    def figures(self, *arguments):
        text = self.run_command("figures", "--store", self.store, "--on", LAST_DAY, "--format", "csv", *arguments)
        return list(csv.DictReader(text.splitlines()))

    def counts(self, rows):
        """The counts of all rows together."""
        return {count: sum(int(row[count]) for row in rows) for count in COUNTS}

    def test_have_a_line_for_every_rule_and_each_of_the_last_twelve_months(self):
        rows = self.figures()
        self.assertListEqual(list(rows[0]), ["rule", "title", "class", "force", "month", *COUNTS])
        rules = {row["rule"] for row in rows}
        self.assertEqual(len(rows), 12 * len(rules))
        months = [row["month"] for row in rows if row["rule"] == "STAT-120"]
        self.assertListEqual(months, [f"2021-{month:02}" for month in range(4, 13)] + ["2022-01", "2022-02", "2022-03"])

    def test_agree_with_the_list_of_duties(self):
        """Of STAT-120 every duty has its due day from the start, so the list tells in which month it counts."""
        text = self.run_command("obligations", "--store", self.store, "--on", LAST_DAY, "--format", "json")
        expected = {}
        for line in map(json.loads, text.splitlines()):
            if line["rule"] == "STAT-120" and line["due"] and "2021-04-01" <= line["due"] <= LAST_DAY:
                if line["outcome"] in COUNTED_AS:
                    key = line["due"][:7], COUNTED_AS[line["outcome"]]
                    expected[key] = expected.get(key, 0) + 1
        self.assertGreater(sum(expected.values()), 5)
        found = {
            (row["month"], count): int(row[count])
            for row in self.figures("--rule", "STAT-120")
            for count in set(COUNTED_AS.values()) if row[count] != "0"
        }
        self.assertDictEqual(found, expected)

    def test_of_months_sum_to_the_year(self):
        rows = self.figures("--from", "2021-04-01", "--to", LAST_DAY)
        months = sorted({row["month"] for row in rows})
        alone = [self.counts(self.figures("--from", f"{month}-01", "--to", f"{month}-28")) for month in months]
        together = self.counts(rows)
        self.assertGreater(together["due"], 100)
        self.assertDictEqual(together, {count: sum(one[count] for one in alone) for count in COUNTS})

    def test_of_an_earlier_day_know_nothing_later(self):
        rows = self.figures("--on", "2021-09-30", "--to", LAST_DAY, "--from", "2021-04-01")
        later = self.counts(row for row in rows if row["month"] > "2021-09")
        self.assertEqual(set(later.values()), {0})
        self.assertGreater(self.counts(rows)["due"], 50)

    def test_in_words_name_the_rule_and_the_months(self):
        said = self.run_command("figures", "--store", self.store, "--on", LAST_DAY, "--rule", "STAT-120").splitlines()
        self.assertEqual(said[0], "STAT-120 First review, April 2021 to March 2022, as they stood on 31 March 2022")
        self.assertEqual(len(said), 2 + 1 + 12 + 1)
        together = self.counts(self.figures("--rule", "STAT-120"))
        self.assertListEqual(said[-1].split(), ["together", *(str(together[count]) for count in COUNTS)])

    def test_refuse_what_they_do_not_know(self):
        said = self.refuse("figures", "--store", self.store, "--rule", "STAT-999")
        self.assertIn("There is no rule “STAT-999”.", said)
        said = self.refuse("figures", "--store", self.store, "--from", "2022-01-01", "--to", "2021-01-01")
        self.assertIn("The last day, 2021-01-01, is before the first, 2022-01-01.", said)
        said = self.refuse("figures", "--store", self.folder / "absent.db")
        self.assertIn("There is no store ", said)
