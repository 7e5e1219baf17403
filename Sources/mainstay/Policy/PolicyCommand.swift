import ArgumentParser

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Read, check, compare and try policy packs.",
        subcommands: [
            PolicyList.self, PolicyShow.self, PolicyCheck.self, PolicyDiff.self, PolicyTry.self, PolicyCoverage.self,
            PolicySeal.self,
        ])
}
