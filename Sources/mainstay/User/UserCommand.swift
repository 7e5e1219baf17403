import ArgumentParser

struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "The accounts of the people who may sign in.",
        discussion: "A change to an account ends the sessions in which its person is signed in.",
        subcommands: [
            UserAdd.self, UserList.self, UserRole.self, UserTeam.self, UserWorker.self, UserDisable.self,
            UserEnable.self, UserPassword.self, UserDemo.self,
        ])
}
