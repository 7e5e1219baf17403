"""The check of links is itself checked."""

import subprocess
from pathlib import Path

import pytest

CHECK = Path(__file__).parents[2] / "Scripts" / "check-links"


@pytest.fixture
def check(tmp_path):
    """Runs the check on a README beside a glossary; returns its exit code and what it said."""

    def run(readme):
        (tmp_path / "README.md").write_text(readme)
        (tmp_path / "Documentation").mkdir()
        (tmp_path / "Documentation" / "glossary.md").write_text("# Glossary\n\n## Period of care\n")
        result = subprocess.run([CHECK, tmp_path], capture_output=True, text=True)
        return result.returncode, result.stdout + result.stderr

    return run


def test_a_link_to_a_file_and_its_heading_arrives(check):
    assert check("See [the words](Documentation/glossary.md#period-of-care).")[0] == 0


def test_a_link_to_a_folder_arrives(check):
    assert check("See [the documentation](Documentation/).")[0] == 0


def test_a_link_to_a_file_that_is_not_there_is_named_with_its_line(check):
    code, said = check("# Mainstay\n\nSee [more](Documentation/more.md).")
    assert code == 1
    assert "README.md:3: Documentation/more.md: there is no Documentation/more.md beside this file" in said


def test_a_link_to_a_heading_that_is_not_there_is_named(check):
    code, said = check("See [the words](Documentation/glossary.md#drift).")
    assert code == 1
    assert "Documentation/glossary.md has no heading “drift”" in said


def test_links_out_of_the_project_and_in_examples_are_not_followed(check):
    code, said = check("[Swift](https://swift.org)\n```\n[a](b.md)\n```\n")
    assert (code, said) == (0, "All 0 links of the documentation lead somewhere.\n")
