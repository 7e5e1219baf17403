"""The return that the import is measured with, as it is and many times over."""

import csv

# The tables of the one-year sample: 25,945 rows. It also has an XML return and a file of deliberate errors, which are
# for trying things out and would count children twice.
TABLES = [
    "ad1",
    "DoLo",
    "episodes",
    "header",
    "missing",
    "oc2",
    "oc3",
    "placed_for_adoption",
    "previous_permanence",
    "reviews",
    "sw_episodes",
    "uasc",
]


def multiply(source, copies, target):
    """Writes the tables of folder `source` to folder `target`, each row `copies` times; returns how many rows.

    Every copy has children of its own: three digits are put after the child's number, so no two can coincide.
    """
    target.mkdir(parents=True)
    return sum(multiply_table(source / f"{table}.csv", copies, target / f"{table}.csv") for table in TABLES)


def multiply_table(source, copies, target):
    with open(source, newline="", encoding="utf-8-sig") as file:
        heading, *rows = csv.reader(file)
    child = heading.index("CHILD")
    with open(target, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(heading)
        for copy in range(copies):
            suffix = f"{copy:03}" if copies > 1 else ""
            writer.writerows([*row[:child], row[child] + suffix, *row[child + 1 :]] for row in rows)
    return len(rows) * copies
