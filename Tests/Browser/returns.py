"""Returns to hand in: the made-up authority’s own, changed or made long; and handing them in."""

import csv
import io
import shutil


def changed_return(folder, target):
    """A copy of the return with one child more, and with two reviews at which the child is said to have taken part
    otherwise; returns its files, and the numbers of the children of these reviews."""
    shutil.copytree(folder, target)
    add_row(target / "header.csv", {"CHILD": "<script>9", "SEX": "1", "DOB": "03/05/2012", "ETHNIC": "WBRI"})
    episode = {"RNE": "S", "LS": "C2", "CIN": "N1", "PLACE": "U4", "PLACE_PROVIDER": "PR1"}
    # The folder is called after the year, 2021-22.
    add_row(target / "episodes.csv", {"CHILD": "<script>9", "DECOM": f"04/06/{folder.name[:4]}", **episode})
    rows = read(target / "reviews.csv")
    changed = [rows[0], next(row for row in rows if row["CHILD"] != rows[0]["CHILD"])]
    for row in changed:
        row["REVIEW_CODE"] = "PN7" if row["REVIEW_CODE"] != "PN7" else "PN1"
    write(target / "reviews.csv", rows)
    return sorted(target.iterdir()), [row["CHILD"] for row in changed]


def long_return(folder, target, times):
    """A copy of the return with every row again and again, of other children each time, so that it takes seconds to work
    through; returns its files."""
    shutil.copytree(folder, target)
    for path in target.iterdir():
        if rows := read(path):
            write(path, rows + [row | {"CHILD": f"{row['CHILD']}/{time}"} for time in range(times) for row in rows])
    return sorted(target.iterdir())


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(path, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")


def add_row(path, row):
    rows = read(path)
    write(path, rows + [{name: row.get(name, "") for name in rows[0]}])


def hand_in(page, files):
    """From the page where returns are handed in to the page that tells how far it is, or already what would change."""
    page.get_by_label("Files of the return").set_input_files(files)
    page.get_by_role("button", name="Show what would change").click()
