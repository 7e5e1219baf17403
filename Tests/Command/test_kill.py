"""An import that is killed, at whatever moment, leaves a store that is whole, and can be done again."""

import random
import subprocess
import time

from command import MAINSTAY, ROOT, CommandTest

CHILDREN = 120
NOTHING_YET = "The journal is whole. The index is not: there is none. Run “mainstay rebuild”.\n"


class KilledImport(CommandTest):
    def setUp(self):
        super().setUp()
        self.years = self.made_up_years(CHILDREN)
        self.paths = [path for year in self.years for path in year]
        undisturbed = self.folder / "undisturbed.db"
        start = time.monotonic()
        self.take(*self.paths, store=undisturbed)
        self.duration = time.monotonic() - start
        self.expected = sorted(self.obligations(undisturbed).splitlines())

    def kill_import(self, store, after):
        """Starts an import of all years and kills it after so many seconds; returns whether it had ended before."""
        command = [MAINSTAY, "import", "ssda903", *self.paths, "--store", store]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        try:
            process.wait(timeout=after)
            return True
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return False

    def moments(self, count, seed):
        """Moments spread over the whole import, a random one in each part of it."""
        dice = random.Random(seed)
        return [(place + dice.random()) / count * self.duration for place in range(count)]

    def expect_import_succeeds(self, store, moment):
        self.take(*self.paths, store=store)
        self.assertEqual(self.verify(store).returncode, 0, moment)
        self.assertListEqual(sorted(self.obligations(store).splitlines()), self.expected, moment)

    def test_into_a_new_store_leaves_it_whole(self):
        killed = 0
        for number, moment in enumerate(self.moments(20, seed=903)):
            store = self.folder / f"killed-{number}.db"
            killed += not self.kill_import(store, moment)
            if store.exists():
                verdict = self.verify(store)
                is_whole = verdict.returncode == 0 or (verdict.returncode == 2 and verdict.stderr == NOTHING_YET)
                self.assertTrue(is_whole, f"after {moment} s: {verdict}")
            self.expect_import_succeeds(store, moment)
        self.assertGreater(killed, 10, "most of the imports were over before they were killed")

    def test_into_a_store_that_is_there_leaves_it_as_it_was_or_has_done_all(self):
        begun = self.folder / "begun.db"
        self.take(*self.years[0], store=begun)
        before = self.verify(begun).stdout
        for number, moment in enumerate(self.moments(10, seed=904)):
            store = self.folder / f"killed-{number}.db"
            store.write_bytes(begun.read_bytes())
            had_ended = self.kill_import(store, moment)
            verdict = self.verify(store)
            self.assertEqual(verdict.returncode, 0, f"after {moment} s: {verdict.stderr}")
            if had_ended:
                self.assertNotEqual(verdict.stdout, before)
            self.expect_import_succeeds(store, moment)
