import ArgumentParser
import Policy
import PolicyFiles

struct PolicyList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the packs: whose they are, their version, what they build on, how much is in them.")

    @OptionGroup var packs: PackFolderOptions

    @Option(help: "How to print: table, csv or json.")
    var format = ListFormat.table

    func run() throws {
        let reader = try packs.reader()
        let printer = LinePrinter(format, widths: [20, 8, 8, 6, 6, 10])
        for name in try reader.names() {
            let pack = try reader.read(name)
            let open = (pack.values + pack.rules.flatMap(\.values)).filter { $0.versions.contains { $0.limit == nil } }
            printer.print([
                .init("pack", name), .init("version", pack.name.version), .init("extends", pack.extends),
                .init("rules", "\(pack.rules.count)"), .init("kinds", "\(pack.kinds.count)"),
                .init("not_given", "\(Set(open.map(\.name)).count)"), .init("title", pack.name.title),
            ])
        }
        printer.flush()
    }
}
