import Casework
import Timeline

extension StoreContract {
    /// On which duties somebody acted.
    static let actPromises = [
        Promise("Acts are told about their child as they were added, in order.") { store in
            let entries = try store.given(.registered("1"), .reviewed(day("2021-06-20")), about: .wren)
            let acts = Act.How.allCases.map { act($0, "R/1 “a”", day("2021-06-01"), by: entries[1].id, version: "b") }
            let other = act(.met, "R-2", day("1960-02-29"), of: 2, by: entries[0].id, version: "c")
            try store.write { try $0.add([other] + acts.prefix(2)) }
            try store.write { try $0.add(Array(acts.dropFirst(2))) }
            try promise("the first child’s", try store.read { try $0.acts(about: ChildID(1)) }, is: acts)
            try promise("the second child’s", try store.read { try $0.acts(about: ChildID(2)) }, is: [other])
            try promise("a third’s", try store.read { try $0.acts(about: ChildID(3)) }, is: [])
        },
        Promise("The versions under which somebody acted are told once each, with how often.") { store in
            let entry = try store.given(.registered("1"), about: .wren)[0].id
            let may = day("2021-05-01")
            let june = day("2021-06-01")
            try store.write { writer in
                try writer.add([
                    act(.met, "B", june, by: entry, version: "a"), act(.met, "A", june, by: entry, version: "b"),
                    act(.met, "A", june, of: 2, by: entry, version: "a"),
                    act(.undone, "A", june, by: entry, version: "a"), act(.met, "A", may, by: entry, version: "b"),
                ])
            }
            func version(_ rule: String, _ opened: Day, _ letter: String, _ count: Int) -> ActedVersion {
                ActedVersion(DutyName(rule: rule, opened: opened), version: digest(letter), count: count)
            }
            try promise(
                "the versions", try store.read { try $0.actedVersions() },
                is: [
                    version("A", may, "b", 1), version("A", june, "a", 2), version("A", june, "b", 1),
                    version("B", june, "a", 1),
                ])
        },
        Promise("Acts outlive the index.") { store in
            let entry = try store.given(.registered("1"), about: .wren)[0].id
            let kept = act(.met, "A", day("2021-06-01"), by: entry, version: "a")
            try store.write { try $0.add([kept]) }
            try store.write { try $0.clearIndex() }
            try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
            try promise("the acts", try store.read { try $0.acts(about: ChildID(1)) }, is: [kept])
        },
    ]

    /// A digest of letters `letter`.
    private static func digest(_ letter: String) -> String { String(repeating: letter, count: 64) }

    private static func act(
        _ how: Act.How, _ rule: String, _ opened: Day, of child: Int64 = 1, by entry: EntryID, version: String
    ) -> Act {
        Act(
            on: DutyName(rule: rule, opened: opened), of: ChildID(child), by: entry, how, policy: digest("0"),
            version: digest(version))
    }
}
