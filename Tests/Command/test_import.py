"""Years of returns go in, in any order and again, and the same record comes out."""

import csv
import json
import unittest

from command import SAMPLES, CommandTest, sample_years


class YearsOfReturns:
    """What holds of every set of years; `years` are the paths of each year's files, the earliest first."""

    def setUp(self):
        super().setUp()
        self.years = self.find_years()
        self.all_paths = [path for year in self.years for path in year]

    def test_imported_again_they_add_nothing(self):
        first = json.loads(self.take(*self.all_paths))
        self.assertGreater(first["entries"], first["new_children"])
        self.assertGreater(first["new_children"], 0)
        head = self.run_command("verify", "--store", self.store)
        again = json.loads(self.take(*self.all_paths))
        self.assertEqual([again[key] for key in ("entries", "new_children", "corrections", "retractions")], [0] * 4)
        self.assertEqual([again["rows"], again["statements"]], [first["rows"], first["statements"]])
        self.assertEqual(self.run_command("verify", "--store", self.store), head)

    def test_in_either_order_they_make_the_same_record(self):
        forwards, backwards, together = (self.folder / name for name in ("forwards.db", "backwards.db", "together.db"))
        for year in self.years:
            self.take(*year, store=forwards)
        for year in reversed(self.years):
            self.take(*year, store=backwards)
        self.take(*self.all_paths, store=together)
        lines = [sorted(self.obligations(store).splitlines()) for store in (forwards, backwards, together)]
        self.assertGreater(len(lines[0]), len(self.years))
        self.assertListEqual(lines[0], lines[1])
        self.assertListEqual(lines[0], lines[2])
        for store in (forwards, backwards, together):
            self.assertEqual(self.verify(store).returncode, 0)


class MadeUpYears(YearsOfReturns, CommandTest):
    def find_years(self):
        return self.made_up_years()


@unittest.skipUnless(SAMPLES.exists(), "the synthetic returns of ../shared/data are not here")
class SampleYears(YearsOfReturns, CommandTest):
    def find_years(self):
        return sample_years()


class FoldersOfReturns(CommandTest):
    def test_are_kept_apart_by_name_whether_named_one_by_one_or_together(self):
        years = self.made_up_years()
        report = self.folder / "report.csv"
        one_by_one = json.loads(self.take(*(path for year in years for path in year), "--report", report))
        with open(report, newline="", encoding="utf-8") as file:
            folders = {finding["file"].split("/")[0] for finding in csv.DictReader(file)}
        self.assertSetEqual(folders, {"2019-20", "2020-21", "2021-22"})
        together = json.loads(self.take(self.folder / "returns", store=self.folder / "together.db"))
        for summary in (one_by_one, together):
            del summary["milliseconds"]
        self.assertDictEqual(one_by_one, together)
        self.assertEqual(one_by_one["years"], "2019/20 2020/21 2021/22")


class DryRun(CommandTest):
    def test_leaves_no_file_where_there_was_none(self):
        [path] = self.made_up_years()[0]
        before = sorted(self.folder.iterdir())
        summary = json.loads(self.take(path, "--dry-run"))
        self.assertTrue(summary["dry_run"])
        self.assertGreater(summary["entries"], 0)
        self.assertListEqual(sorted(self.folder.iterdir()), before)

    def test_leaves_a_store_as_it_was_and_says_what_the_import_then_does(self):
        years = self.made_up_years()
        self.take(*years[0])
        before = self.run_command("verify", "--store", self.store), self.obligations()
        rehearsed = json.loads(self.take(*years[1], "--dry-run"))
        self.assertEqual((self.run_command("verify", "--store", self.store), self.obligations()), before)
        done = json.loads(self.take(*years[1]))
        for summary in (rehearsed, done):
            del summary["dry_run"], summary["milliseconds"]
        self.assertDictEqual(rehearsed, done)


class RecordedByPeopleToo(CommandTest):
    """A made-up authority's record, whose people recorded everything, and the return that it wrote of its last year."""

    def setUp(self):
        super().setUp()
        returns = self.folder / "returns"
        self.simulate("--return", returns)
        self.last_year = sorted(returns.iterdir())[-1]

    def differences(self, *options):
        return self.run_command("import", "--differences", "--store", self.store, *options)

    def test_is_matched_and_not_recorded_again(self):
        before = self.obligations()
        summary = json.loads(self.take(self.last_year))
        self.assertGreater(summary["matched"], 100)
        self.assertEqual([summary[key] for key in ("new_children", "corrections", "retractions")], [0, 0, 0])
        self.assertEqual(self.obligations(), before)

    def test_differs_in_what_the_return_says_otherwise_and_the_list_says_in_what(self):
        self.take(self.last_year)
        known = len(self.differences("--format", "json").splitlines())
        reviews = self.last_year / "reviews.csv"
        lines = reviews.read_text(encoding="utf-8").splitlines()
        child, born, day, participation = lines[1].split(",")
        lines[1] = ",".join([child, born, day, "PN7" if participation != "PN7" else "PN1"])
        reviews.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")
        self.take(self.last_year)
        listed = [json.loads(line) for line in self.differences("--format", "json").splitlines()]
        self.assertEqual(len(listed), known + 1)
        [new] = [line for line in listed if line["column"] == "REVIEW_CODE"]
        self.assertEqual((new["child"], new["table"], new["recorded"]), (child, "Reviews", participation))
        self.assertIn(child, self.differences())

    def test_the_list_takes_no_files(self):
        self.assertIn("--differences", self.refuse("import", "--differences", self.last_year, "--store", self.store))
        self.assertIn("Name the folders or files", self.refuse("import", "--store", self.store))
