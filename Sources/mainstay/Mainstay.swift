import ArgumentParser

@main
struct Mainstay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mainstay",
        abstract: "Permanence planning and placement stability for children in care.",
        discussion: """
            Reads the recorded history of every child and an authority's policy, and says what is due, by when, why, and \
            whether it was done.
            """,
        subcommands: [
            RunCommand.self, ImportCommand.self, ObligationsCommand.self, ExplainCommand.self, TimelineCommand.self,
            FiguresCommand.self, PolicyCommand.self, UserCommand.self, SimulateCommand.self, VerifyCommand.self,
            RebuildCommand.self, BackupCommand.self, ExportCommand.self, RecordFromCommand.self,
            RestoreCommand.self,
        ])
}
