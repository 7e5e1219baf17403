import ArgumentParser
import Casework
import PolicyFiles

struct PolicySeal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Seal the rules of a pack that are no longer in force, so that a later change of them is found.",
        discussion: """
            A superseded rule still judges what opened while it held, so it must never change. Sealing notes the digest of its \
            file in sealed.txt; “mainstay policy check” names a sealed file that has changed.
            """)

    @OptionGroup var packs: PackFolderOptions

    @Argument(help: "The pack.")
    var pack: String

    func run() throws {
        let reader = try packs.reader()
        let added = try reader.seal(try packs.known(pack, reader), digest: Digest.of)
        for file in added { print("sealed \(file)") }
        if added.isEmpty { print("Every rule that is no longer in force is sealed already.") }
    }
}
