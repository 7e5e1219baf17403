"""Mainstay as a person runs it: the command, a folder to work in, and returns to import."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAINSTAY = Path(os.environ.get("MAINSTAY", ROOT / ".build" / "debug" / "mainstay"))
SAMPLES = ROOT.parent / "shared" / "data" / "ssda903"

# The last day of every record that these tests make.
LAST_DAY = "2022-03-31"


class CommandTest(unittest.TestCase):
    """A test that runs the command in a folder of its own."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="mainstay-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.store = self.folder / "mainstay.db"

    def attempt(self, *arguments):
        """Runs the command and returns how it ended, whatever way."""
        command = [MAINSTAY, *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=ROOT, timeout=600)

    def run_command(self, *arguments):
        """Runs the command, which must succeed, and returns what it printed."""
        result = self.attempt(*arguments)
        self.assertEqual(result.returncode, 0, f"mainstay {arguments}\n{result.stderr}")
        return result.stdout

    def refuse(self, *arguments):
        """Runs the command, which must say why it cannot; returns what it said."""
        result = self.attempt(*arguments)
        self.assertGreater(result.returncode, 0, f"mainstay {arguments} succeeded or crashed\n{result.stderr}")
        self.assertEqual(result.stdout, "", "an answer beside an error")
        return result.stderr

    def simulate(self, *arguments, children=40, store=None):
        """Makes up three years of an authority up to LAST_DAY."""
        options = ["--children", children, "--years", 3, "--seed", 7, "--last-day", LAST_DAY, "--no-rare"]
        return self.run_command("simulate", *options, "--store", store or self.store, *arguments)

    def made_up_years(self, children=40):
        """The paths of each year's return of a made-up authority, the earliest first."""
        folder = self.folder / "returns"
        self.simulate("--return", folder, "--return-only", children=children)
        return [[path] for path in sorted(folder.iterdir())]

    def take(self, *paths, store=None):
        """Imports returns and returns the summary as text."""
        return self.run_command("import", "ssda903", *paths, "--store", store or self.store, "--format", "json")

    def obligations(self, store=None):
        """What was due and how it stood on LAST_DAY, one JSON object a line."""
        return self.run_command("obligations", "--on", LAST_DAY, "--format", "json", "--store", store or self.store)

    def verify(self, store=None):
        return self.attempt("verify", "--store", store or self.store)


def sample_years():
    """The files of each of the five synthetic years, the earliest first."""
    files = sorted((SAMPLES / "five-years").glob("*.csv"))
    years = sorted({file.name[:4] for file in files})
    return [[file for file in files if file.name.startswith(year)] for year in years]
