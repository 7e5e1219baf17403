import ArgumentParser
import Policy
import PolicyFiles

struct PolicyDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say how two policies differ, rule by rule: two packs, or two versions of one pack.",
        discussion:
            """
            Reads from the first policy to the second: “-” stands before what only the first has, “+” before what only the \
            second has, and of a rule that both have what the first says comes before the arrow. To see what a change brings, \
            name the old policy first; with --against, the folder of --packs is the first.

            Rules are the same by id. For authorities that name their duties differently, see “Compare” in the browser.
            """
    )

    @OptionGroup var packs: PackFolderOptions

    @Argument(help: "The first pack.")
    var one: String

    @Argument(help: "The second pack; without it, the same pack in the folder of --against.")
    var other: String?

    @Option(help: ArgumentHelp("The folder in which the other pack stands.", valueName: "folder"))
    var against: String?

    func run() throws {
        let reader = try packs.reader()
        let otherReader = try against.map { try PackFolderOptions.reader(of: $0) } ?? reader
        let policy = try reader.policy(try packs.known(one, reader))
        let otherPolicy = try otherReader.policy(try packs.known(other ?? one, otherReader))
        let differences = RuleDifference.between(policy, otherPolicy)
        for difference in differences { tell(difference) }
        if differences.isEmpty { print("No rule differs.") }
    }

    private func tell(_ difference: RuleDifference) {
        switch difference {
        case .onlyHere(let rule): print("- \(rule.id)  \(rule.title)")
        case .onlyThere(let rule): print("+ \(rule.id)  \(rule.title)")
        case .changed(let rule, _, let changes):
            print("~ \(rule.id)  \(rule.title)")
            for change in changes { print("    \(change.name): \(change.here)\n      → \(change.there)") }
        }
    }
}
