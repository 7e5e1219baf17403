"""The people who run Mainstay give others accounts, and take them away."""

import re

from command import CommandTest


class UserTest(CommandTest):
    def setUp(self):
        super().setUp()
        self.simulate(children=40)

    def user(self, *arguments):
        return self.run_command("user", *arguments, "--store", self.store)

    def test_an_account_is_made_with_a_password_that_is_printed_once(self):
        said = self.user("add", "Jo.Smith", "--name", "Jo Smith", "--role", "social-worker", "--team", "North")
        self.assertIn("jo.smith: Jo Smith · Social worker · team North", said)
        self.assertRegex(said, r"Password, shown this once: \w{5}(-\w{5}){3}\n")
        password = re.search(r"once: (\S+)", said)[1]
        self.assertNotIn(password, self.user("list", "--format", "csv"))
        self.assertNotIn(password.encode(), self.store.read_bytes())

    def test_an_account_can_be_changed_in_every_respect(self):
        self.user("add", "jo", "--name", "Jo", "--role", "social-worker")
        self.assertIn("Family finder, analyst", self.user("role", "jo", "family-finder", "analyst"))
        self.assertIn("team North", self.user("team", "jo", "North"))
        self.assertIn("in the record SW-1", self.user("worker", "jo", "SW-1"))
        self.assertIn("disabled", self.user("disable", "jo"))
        self.assertNotIn("disabled", self.user("enable", "jo"))
        self.assertIn("No role", self.user("role", "jo"))
        self.assertIn("shown this once", self.user("password", "jo"))

    def test_what_cannot_be_is_said_in_a_sentence(self):
        self.user("add", "jo", "--name", "Jo", "--worker", "SW-1")
        for arguments, words in [
            (["add", "JO", "--name", "Other"], "There is an account “jo” already."),
            (["add", "a b", "--name", "Other"], "cannot be a user name"),
            (["add", "import", "--name", "Other"], "cannot be a user name"),
            (["add", "other", "--name", "Other", "--worker", "SW-1"], "already the person with the account “jo”"),
            (["add", "other", "--name", "Other", "--role", "king"], "king"),
            (["disable", "nobody"], "There is no account “nobody”."),
            (["demo"], "has accounts already"),
        ]:
            self.assertIn(words, self.refuse("user", *arguments, "--store", self.store))
        self.assertIn("There is no store", self.refuse("user", "list", "--store", self.folder / "none.db"))

    def test_a_demonstration_has_one_made_up_person_for_each_role(self):
        said = self.user("demo")
        self.assertEqual(len(re.findall(r"^  \S+", said, re.M)), 15)
        self.assertRegex(said, r"Each has the password \w{5}(-\w{5}){3}\. None of these people is real\.")
