"""A policy is tried on the record before it is adopted: exactly what it changes is told, and nothing else."""

import csv
import json
import shutil

from command import LAST_DAY, ROOT, CommandTest

SPAN = ["--from", "2021-04-01", "--to", LAST_DAY]


class Trial(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate()
        self.packs = self.folder / "packs"
        shutil.copytree(ROOT / "PolicyPacks" / "england", self.packs / "england")
        self.copy_england("changed")

    def copy_england(self, name):
        shutil.copytree(self.packs / "england", self.packs / name)
        self.edit(f"{name}/pack.yaml", "pack: england\n", f"pack: {name}\n")

    def edit(self, file, old, new):
        path = self.packs / file
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new), encoding="utf-8")

    def give_less_time_to_the_first_review(self):
        self.edit(
            "changed/rules/STAT-120.yaml", "{from: 2011-04-01, is: 20 working days, source: regulation 33(1)}",
            "{from: 2011-04-01, is: 15 working days, source: regulation 33(1)}",
        )

    def call_the_first_review_otherwise(self):
        """Other rules name it too, so all of them are told its new name."""
        for path in sorted((self.packs / "changed" / "rules").iterdir()):
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("STAT-120", "NEW-1"), encoding="utf-8")
            path.rename(path.with_name(path.name.replace("STAT-120", "NEW-1")))

    def options(self, pack="changed"):
        return ["policy", "try", "--store", self.store, "--packs", self.packs, "--pack", pack, "--against", "england"]

    def table(self, table, *arguments):
        text = self.run_command(*self.options(), *SPAN, "--table", table, "--format", "json", *arguments)
        return [json.loads(line) for line in text.splitlines()]

    @staticmethod
    def of(policy, rows):
        return [{name: value for name, value in row.items() if name != "policy"} for row in rows if row["policy"] == policy]

    def first_reviews(self, pack):
        """Child, opening and due day of every first review that opened or was due in the span."""
        text = self.run_command(
            "obligations", "--store", self.store, "--packs", self.packs, "--pack", pack, "--on", LAST_DAY,
            "--format", "json",
        )
        lines = [line for line in map(json.loads, text.splitlines()) if line["rule"] == "STAT-120" and line["due"]]
        return {(line["child"], line["opened"]): line["due"] for line in lines if line["due"] >= "2021-04-01"}

    def test_of_a_policy_against_itself_finds_no_difference(self):
        said = self.run_command(*self.options(), *SPAN)
        self.assertIn("of which 0 asked something else of some child.", said)
        self.assertIn("Both policies would have asked the same of every child.", said)
        self.assertListEqual(self.table("asked"), [])
        for table in ("weeks", "roles", "teams", "workers"):
            rows = self.table(table)
            self.assertListEqual(self.of("new", rows), self.of("old", rows), table)

    def test_of_a_changed_number_finds_exactly_the_children_it_changes(self):
        self.give_less_time_to_the_first_review()
        asked = self.table("asked")
        new, old = self.first_reviews("changed"), self.first_reviews("england")
        self.assertGreater(len(old), 3)
        self.assertSetEqual({row["rule"] for row in asked}, {"STAT-120"})
        self.assertSetEqual({row["change"] for row in asked}, {"changed"})
        self.assertDictEqual({(row["child"], row["opened"]): row["due"] for row in asked}, new)
        self.assertDictEqual({(row["child"], row["opened"]): row["old_due"] for row in asked}, old)
        [rule] = [row for row in self.table("rules") if row["differ"] and row["policy"] == "new"]
        self.assertEqual((rule["rule"], rule["in"], rule["differ"]), ("STAT-120", "both", len(asked)))

    def test_tells_new_and_gone_rules_apart(self):
        self.call_the_first_review_otherwise()
        changes = {(row["rule"], row["change"]) for row in self.table("asked")}
        self.assertSetEqual(changes, {("NEW-1", "new"), ("STAT-120", "gone")})
        places = {(row["rule"], row["policy"], row["in"]) for row in self.table("rules") if row["in"] != "both"}
        self.assertSetEqual(places, {("NEW-1", "new", "only new"), ("STAT-120", "old", "only old")})
        said = self.run_command(*self.options(), *SPAN)
        self.assertIn("Rules only in the new policy: 1, only in the old: 1, in both: ", said)

    def test_counts_the_same_work_by_week_by_team_by_worker_and_by_rule(self):
        self.give_less_time_to_the_first_review()
        rules = self.of("new", self.table("rules"))
        for table in ("weeks", "teams", "team-weeks", "workers"):
            rows = self.of("new", self.table(table))
            for count in ("opened", "due", "kept", "late", "missed", "overdue", "cannot_tell"):
                self.assertEqual(sum(row[count] for row in rows), sum(row[count] for row in rules), (table, count))

    def test_counts_the_same_work_by_role_by_team_and_role_and_by_role_and_rule(self):
        roles = self.of("new", self.table("roles"))
        self.assertGreater(len(roles), 1)
        for table in ("team-roles", "role-rules"):
            rows = self.of("new", self.table(table))
            for role in roles:
                due = sum(row["due"] for row in rows if row["role"] == role["role"])
                self.assertEqual(due, role["due"], (table, role["role"]))

    def test_in_csv_says_the_same_as_in_json(self):
        self.give_less_time_to_the_first_review()
        for table in ("rules", "weeks", "roles", "teams", "team-weeks", "workers", "asked"):
            text = self.run_command(*self.options(), *SPAN, "--table", table, "--format", "csv")
            expected = [
                {key: "" if value is None else str(value) for key, value in row.items()} for row in self.table(table)
            ]
            self.assertListEqual(list(csv.DictReader(text.splitlines())), expected, table)

    def test_lists_no_more_than_it_is_told_to_and_says_so(self):
        self.give_less_time_to_the_first_review()
        every = self.table("asked")
        result = self.attempt(*self.options(), *SPAN, "--table", "asked", "--format", "json", "--limit", 2)
        self.assertListEqual([json.loads(line) for line in result.stdout.splitlines()], every[:2])
        self.assertEqual(result.stderr, f"{len(every)} duties differ; --limit {len(every)} lists all.\n")

    def test_refuses_what_it_does_not_know(self):
        said = self.refuse(*self.options("atlantis"), *SPAN)
        self.assertIn("There is no pack “atlantis”. There are: changed, england.", said)
        said = self.refuse(*self.options(), "--from", "2022-01-01", "--to", "2021-01-01")
        self.assertIn("The last day, 2021-01-01, is before the first, 2022-01-01.", said)
        said = self.refuse(*self.options(), "--from", "2021-01-01")
        self.assertIn("Missing expected argument '--to <day>'", said)
        said = self.refuse(*self.options(), *SPAN, "--store", self.folder / "absent.db")
        self.assertIn("There is no store ", said)
