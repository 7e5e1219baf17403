"""What goes wrong is said in a sentence on standard error, and the command does not pretend to have succeeded."""

from command import ROOT, CommandTest

PACKS = ROOT / "PolicyPacks"


class Errors(CommandTest):
    def test_a_store_that_is_not_there(self):
        for command in ("obligations", "verify", "rebuild"):
            said = self.refuse(command, "--store", self.store)
            self.assertIn(f"There is no store {self.store}. Make one with “mainstay import”", said)
        self.assertFalse(self.store.exists())

    def test_a_store_that_is_a_text(self):
        self.store.write_text("A letter about Wren.\n" * 200)
        for command in (["obligations"], ["verify"], ["rebuild"], ["simulate", "--children", 5]):
            said = self.refuse(*command, "--store", self.store)
            self.assertIn(f"The store {self.store}: it is no Mainstay store.", said)
        self.assertEqual(self.store.read_text(), "A letter about Wren.\n" * 200)

    def test_a_store_in_a_folder_that_is_not_there(self):
        said = self.refuse("simulate", "--children", 5, "--store", self.folder / "absent" / "mainstay.db")
        self.assertIn("it cannot be opened. Does its folder exist, and may you write in it?", said)

    def test_a_store_that_holds_a_record_already(self):
        self.simulate(children=5)
        said = self.refuse("simulate", "--children", 5, "--store", self.store)
        self.assertIn("holds a record already. Name a new file with --store.", said)

    def test_a_child_whom_nobody_knows(self):
        self.simulate(children=5)
        for command in (["obligations"], ["timeline"], ["explain", "--rule", "STAT-120"]):
            said = self.refuse(*command, "--child", "nobody", "--store", self.store)
            self.assertIn("No child is recorded here under the number nobody.", said)

    def test_a_rule_that_there_is_not(self):
        self.simulate(children=5)
        said = self.refuse("explain", "--child", "1", "--rule", "STAT-999", "--store", self.store)
        self.assertIn("There is no rule “STAT-999”. The pack has: ", said)

    def test_a_day_that_there_is_not(self):
        self.simulate(children=5)
        for day in ("2022-02-30", "31/03/2022", "today"):
            said = self.refuse("obligations", "--on", day, "--store", self.store)
            self.assertIn(f"The value '{day}' is invalid for '--on <day>'", said)
            self.assertIn("such as 2026-06-04", said)

    def test_a_moment_that_there_is_not(self):
        self.simulate(children=5)
        said = self.refuse("obligations", "--as-known", "yesterday", "--store", self.store)
        self.assertIn("The value 'yesterday' is invalid for '--as-known <instant>'", said)
        self.assertIn("such as 2026-06-04", said)

    def test_a_pack_and_a_folder_of_packs_that_are_not_there(self):
        self.simulate(children=5)
        said = self.refuse("obligations", "--pack", "atlantis", "--store", self.store)
        self.assertIn("There is no pack “atlantis”. There are: coventry, england, islington, leeds, lga, telford-and-wrekin.", said)
        said = self.refuse("obligations", "--packs", self.folder / "absent", "--store", self.store)
        self.assertIn("There is no folder of policy packs at ", said)

    def test_a_pack_named_in_place_of_the_folder_it_stands_in(self):
        said = self.refuse("policy", "check", "--packs", PACKS / "england")
        self.assertIn("is a pack itself. “--packs” names the folder in which packs stand side by side: ", said)
        self.assertIn(f"side by side: {PACKS}.", said)

    def test_a_return_that_is_not_there(self):
        said = self.refuse("import", "ssda903", self.folder / "absent", "--store", self.store)
        self.assertIn(f"There is no file or folder {self.folder / 'absent'}.", said)
        (self.folder / "empty").mkdir()
        said = self.refuse("import", "ssda903", self.folder / "empty", "--store", self.store)
        self.assertIn("There is no CSV or XML file in ", said)
        self.assertFalse(self.store.exists())
