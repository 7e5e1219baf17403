"""The closing line of `make test` counts truly, above all when something failed."""

import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "Scripts" / "test"

# As `swift test` writes it: a test that failed twice is still one test.
RESULTS = """<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="TestResults" errors="0" tests="3" failures="3" skipped="1">
    <testcase classname="PolicyTests" name="fails twice">
      <failure message="first" />
      <failure message="second" />
    </testcase>
    <testcase classname="PolicyTests" name="fails once"><failure message="first" /></testcase>
    <testcase classname="PolicyTests" name="is skipped"><skipped>why</skipped></testcase>
    <testcase classname="PolicyTests" name="passes" />
  </testsuite>
</testsuites>
"""


@pytest.fixture
def script():
    loader = SourceFileLoader("counting", str(SCRIPT))
    module = module_from_spec(spec_from_loader("counting", loader))
    sys.modules["counting"] = module
    loader.exec_module(module)
    return module


@pytest.fixture
def results(tmp_path):
    file = tmp_path / "results.xml"
    file.write_text(RESULTS)
    return file


def test_a_test_that_fails_twice_counts_once_and_a_skipped_one_not_at_all(script, results):
    assert script.count(results) == (1, 2)


def test_a_part_that_counts_nothing_itself_counts_as_one(script):
    assert script.run(script.Part("fine", ["true"])) == (1, 0)
    assert script.run(script.Part("broken", ["false"])) == (0, 1)


def test_a_part_that_stops_before_it_could_count_has_failed(script, tmp_path):
    assert script.run(script.Part("stopped", ["false"], tmp_path / "never-written.xml")) == (0, 1)


def test_a_part_that_fails_although_all_its_tests_passed_has_failed(script, tmp_path):
    passed = tmp_path / "passed.xml"
    passed.write_text('<testsuites><testsuite><testcase name="passes" /></testsuite></testsuites>')
    assert script.run(script.Part("crashed at the end", ["false"], passed)) == (1, 1)


def test_a_program_that_is_not_there_is_a_failure_and_not_the_end_of_the_run(script):
    assert script.run(script.Part("absent", ["no-such-program"])) == (0, 1)
