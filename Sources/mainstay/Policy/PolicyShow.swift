import ArgumentParser
import Policy
import PolicyFiles
import Timeline

struct PolicyShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print the whole effective set of rules of an authority, or one rule with all that it says.")

    @OptionGroup var packs: PackFolderOptions

    @Argument(help: "The pack of the authority’s policy.")
    var pack: String

    @Option(help: ArgumentHelp("Print this rule with its passage, numbers and examples.", valueName: "id"))
    var rule: String?

    @Option(help: ArgumentHelp("Only what this role must see to.", valueName: "role"))
    var role: String?

    @Flag(help: "List what the packs declare instead of the rules: kinds, roles, options, services, topics.")
    var declared = false

    @Option(help: "How to print: table, csv or json.")
    var format = ListFormat.table

    func run() throws {
        let reader = try packs.reader()
        let policy = try reader.policy(try packs.known(pack, reader))
        if declared { return printDeclared(policy) }
        guard let rule else { return printAll(policy) }
        let places = policy.places(of: rule)
        guard !places.isEmpty else {
            let hint = suggestion(for: rule, among: policy.rules.map(\.id))
            throw ValidationError(
                "“\(rule)” is no rule of this policy.\(hint) “mainstay policy show \(pack)” lists them.")
        }
        for place in places { printRule(policy.rules[place], policy) }
        let examples = try policy.packs.flatMap { try reader.read($0.id).examples }.filter { $0.rule == rule }
        for example in examples {
            print("\nExample: \(example.name)")
            for sentence in example.given { print("  \(sentence)") }
            print("  on \(example.on): \(example.expected.words)")
        }
    }

    private func printAll(_ policy: Policy) {
        let printer = LinePrinter(format, widths: [24, 10, 38, 10, 20, 40])
        for rule in policy.rules where role.map(rule.responsible.contains) ?? true {
            printer.print([
                .init("rule", rule.id), .init("until", rule.provenance.until?.description),
                .init("theme", rule.place.theme), .init("class", rule.ruleClass.rawValue),
                .init("force", rule.force.rawValue), .init("responsible", rule.responsibleWords),
                .init("title", rule.title),
            ])
        }
        printer.flush()
    }

    private func printDeclared(_ policy: Policy) {
        let printer = LinePrinter(format, widths: [8, 44, 22, 90])
        for declared in policy.declarations {
            printer.print([
                .init("is", declared.section.rawValue), .init("name", declared.name), .init("pack", declared.pack),
                .init("meaning", declared.meaning),
                .init("also", declared.lines.map(\.words).joined(separator: "; ")),
            ])
        }
        printer.flush()
    }

    private func printRule(_ rule: Rule, _ policy: Policy) {
        let source = rule.provenance
        print("\(rule.id)  \(rule.title)")
        print("\(rule.ruleClass.rawValue), \(rule.force.rawValue); in force from \(source.from)", terminator: "")
        print(source.until.map { " until \($0)" } ?? "")
        print("\(source.document), \(source.provision) (\(source.confidence.rawValue)):\n  \(source.passage)")
        for line in RuleDescription(rule, policy).lines {
            print("\(line.name): \(line.texts.joined(separator: "\n    "))")
        }
        for value in rule.values {
            for version in value.versions {
                let limit = version.limit?.description ?? "not given"
                print("“\(value.name)” from \(version.from): \(limit) (\(version.source))")
            }
        }
        if let reading = rule.reading {
            print("Read so: \(reading.question) \(reading.chosen) Otherwise: \(reading.other)")
        }
        if !rule.covers.isEmpty { print("Covers \(rule.covers.joined(separator: ", "))") }
    }
}

extension Declaration.Line {
    /// “Must attend: social worker, team manager”.
    fileprivate var words: String { "\(name): \(values.joined(separator: ", "))" }
}
