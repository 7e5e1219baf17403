"""A folder as it is found in life: some files are returns, some are broken, and all are told of."""

import csv
import json

from command import CommandTest

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n41,2,01/05/2010,WBRI,UN1,,\r\n"
EPISODES = (
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
    "41,04/06/2021,s,c2,n1,u4,pr4,,,,,,\n"
)

BROKEN = {
    "empty.csv": b"",
    "empty.xml": b"",
    "blank.csv": b"\r\n\r\n  \r\n",
    "binary.csv": bytes(range(256)) * 64,
    "truncated.xml": b'<?xml version="1.0"?><Message><Header><Year>2022</Year></Header><Children><Child><ChildIdent',
    "wrong-columns.csv": b"Name,Telephone\nnobody,0\n",
    "unclosed-quote.csv": b'CHILD,DOB,REVIEW,REVIEW_CODE\n"41,01/05/2010,02/07/2021,PN1\n',
}


class BrokenFiles(CommandTest):
    def setUp(self):
        super().setUp()
        self.given = self.folder / "return"
        self.given.mkdir()
        for name, text in BROKEN.items():
            (self.given / name).write_bytes(text)
        self.report = self.folder / "report.csv"

    def findings(self):
        with open(self.report, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def test_are_each_told_of_while_the_others_are_read(self):
        (self.given / "header.csv").write_bytes(HEADER.encode("utf-16"))
        (self.given / "episodes.csv").write_text(EPISODES)
        summary = json.loads(self.take(self.given, "--report", self.report))
        # A quotation mark that is never closed is read as it stands: it makes another child, and is told.
        self.assertEqual(summary["new_children"], 2)
        self.assertEqual(summary["years"], "2021/22")
        self.assertSetEqual({finding["file"] for finding in self.findings()} & set(BROKEN), set(BROKEN))
        for finding in self.findings():
            self.assertTrue(finding["wrong"].endswith("."), finding)

        timeline = self.run_command("timeline", "--child", 41, "--store", self.store)
        self.assertIn("child 41, born 1 May 2010", timeline)
        self.assertIn("Looked after from 2021-06-04", timeline)
        self.assertIn("Full care order", timeline)
        self.assertIn("Long-term fostering", timeline)
        self.assertEqual(self.verify().returncode, 0)

    def test_alone_are_told_of_and_make_no_store(self):
        (self.given / "unclosed-quote.csv").unlink()
        said = self.refuse("import", "ssda903", self.given, "--store", self.store, "--report", self.report)
        self.assertIn("None of these files is a table of the SSDA903 return. Nothing was imported.", said)
        self.assertFalse(self.store.exists())
        told = {finding["file"] for finding in self.findings()}
        self.assertSetEqual(told, set(BROKEN) - {"unclosed-quote.csv"})
