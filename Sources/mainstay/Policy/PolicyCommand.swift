import ArgumentParser

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Read, check and compare policy packs.",
        subcommands: [
            PolicyList.self, PolicyShow.self, PolicyCheck.self, PolicyDiff.self, PolicyCoverage.self, PolicySeal.self,
        ])
}
