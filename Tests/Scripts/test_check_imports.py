"""The import check is itself checked: a check that cannot fail would guard nothing."""

import subprocess
from pathlib import Path

import pytest

CHECK = Path(__file__).parents[2] / "Scripts" / "check-imports"

PACKAGE = """\
// swift-tools-version:6.2
import PackageDescription
let package = Package(
    name: "sample",
    targets: [
        .target(name: "Timeline"),
        .target(name: "Policy", dependencies: ["Timeline"]),
        .target(name: "Casework", dependencies: ["Policy"]),
        .testTarget(name: "PolicyTests", dependencies: ["Policy"]),
    ]
)
"""

AGREEING = {
    "Sources/Timeline/Day.swift": "package struct Day {}\n",
    "Sources/Policy/Rule.swift": "import Timeline\n",
    "Sources/Casework/Read.swift": "import Foundation\nimport Policy\n",
    "Tests/PolicyTests/RuleTests.swift": "import Testing\n@testable import Policy\n",
}


@pytest.fixture
def check(tmp_path):
    """Runs the check on a small package with some of its files replaced; returns its exit code and what it said."""

    def run(**changed):
        (tmp_path / "Package.swift").write_text(PACKAGE)
        files = AGREEING | {name.replace("__", "/") + ".swift": text for name, text in changed.items()}
        for name, text in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        result = subprocess.run([CHECK, tmp_path], capture_output=True, text=True)
        return result.returncode, result.stdout + result.stderr

    return run


def test_imports_that_agree_with_the_package_pass(check):
    assert check() == (0, "Imports of 4 targets agree with Package.swift.\n")


def test_an_import_that_is_only_transitive_is_named_with_its_line_and_what_to_do(check):
    code, said = check(Sources__Casework__Read="// Reads.\nimport Policy\nimport Timeline\n")
    assert code == 1
    assert "Sources/Casework/Read.swift:3: Casework imports Timeline, which Package.swift does not declare" in said
    assert "Add it to the dependencies of Casework" in said


def test_a_pure_target_may_not_import_foundation(check):
    code, said = check(Sources__Policy__Rule="import Foundation\nimport Timeline\n")
    assert code == 1
    assert "Sources/Policy/Rule.swift:1: Policy is pure and may not import Foundation" in said


@pytest.mark.parametrize(
    "line", ["import Timeline", "@testable import Timeline", "public import struct Timeline.Day", "  import Timeline"]
)
def test_every_way_of_writing_an_import_is_seen(check, line):
    code, said = check(Sources__Casework__Read=f"import Policy\n{line}\n")
    assert code == 1
    assert "Read.swift:2: Casework imports Timeline" in said


def test_an_outside_library_has_one_home(check):
    code, said = check(Sources__Casework__Read="import Policy\nimport GRDB\n")
    assert code == 1
    assert "Read.swift:2: GRDB is imported in SQLiteStore alone" in said


def test_a_declared_dependency_that_nothing_imports_is_named(check):
    code, said = check(Sources__Policy__Rule="package struct Rule {}\n")
    assert code == 1
    assert "Package.swift:7: Policy declares Timeline, but no file of it imports it" in said


def test_words_in_a_text_between_triple_quotes_are_not_imports(check):
    assert check(Sources__Timeline__Day='let help = """\n    import ssda903 reads a return\n    """\n')[0] == 0
