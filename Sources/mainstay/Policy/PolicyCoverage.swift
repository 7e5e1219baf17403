import ArgumentParser
import PolicyFiles

struct PolicyCoverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "List every requirement of the register by how it stands: a rule, a declaration, a page, not yet.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table
        case csv
        case json
        case markdown
    }

    @OptionGroup var packs: PackFolderOptions

    @Option(help: "How to print: table, csv, json, or markdown for Documentation/coverage.md.")
    var format = Format.table

    func run() throws {
        let reader = try packs.reader()
        guard let register = try reader.register() else {
            throw ValidationError("There is no register.yaml beside the packs.")
        }
        let all = try reader.names().map(reader.read)
        let coverage = RegisterCoverage(register, all, try reader.product())
        for (id, by) in coverage.unknown { Terminal.note("“\(id)”, which \(by) claims to cover, is in no register.") }
        if format == .markdown { print(coverage.markdown(), terminator: "") } else { printLines(coverage) }
        if !coverage.unknown.isEmpty { throw ExitCode(1) }
    }

    private func printLines(_ coverage: RegisterCoverage) {
        let printer = LinePrinter(ListFormat(rawValue: format.rawValue) ?? .table, widths: [8, 24, 6, 10])
        for line in coverage.lines {
            printer.print([
                .init("id", line.requirement.id), .init("kind", line.requirement.kind),
                .init("force", line.requirement.force), .init("stands_as", line.standing.rawValue),
                .init("by", line.by.joined(separator: "; ")),
            ])
        }
        printer.flush()
        let counts = RegisterCoverage.Standing.allCases.map { "\($0.rawValue) \(coverage.count($0))" }
        Terminal.note("\(coverage.lines.count) requirements: \(counts.joined(separator: ", ")).")
    }
}
