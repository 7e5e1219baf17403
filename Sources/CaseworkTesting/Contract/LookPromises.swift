import Casework
import Timeline

extension StoreContract {
    private static let monday = moment("2026-11-02T09:00:00Z")

    /// Looks are told as they were recorded, to those who ask by person, child, day or outcome.
    static let lookPromises = [
        Promise("A look is read back with every field, and one with none of them.") { store in
            let full = Look(
                at: monday, who: "ann", what: "readChild", child: ChildID(7), number: "A/12 b", search: "O’Brien 王",
                address: "/children/A%2F12%20b?on=2026-01-01", outcome: .refused, reason: "not their child")
            let bare = Look(at: monday + 1, who: nil, what: "sign in", address: "/sign-in", outcome: .failed)
            try store.write { try $0.add([full, bare]) }
            try promise("the looks", try store.read { try $0.looks(LookQuery()) }, is: [bare, full])
        },
        Promise("Looks are found by person, by child, by day and by outcome, the latest first.") { store in
            try store.write { try $0.add(some) }
            func minutes(_ query: LookQuery) throws -> [Int64] {
                try store.read { reader in
                    try promise("the count", try reader.countLooks(query), is: try reader.looks(query).count)
                    return try reader.looks(query).map { ($0.at.milliseconds - monday.milliseconds) / 60_000 }
                }
            }
            try promise("all", try minutes(LookQuery()), is: [1_440, 2, 1, 0])
            try promise("Ann’s", try minutes(LookQuery(who: "ann")), is: [1_440, 2, 0])
            try promise("about child 2", try minutes(LookQuery(child: ChildID(2))), is: [2, 1])
            try promise("on Monday", try minutes(LookQuery(day: day("2026-11-02"))), is: [2, 1, 0])
            try promise("refused", try minutes(LookQuery(outcome: .refused)), is: [1])
            try promise("Ann’s about child 2", try minutes(LookQuery(who: "ann", child: ChildID(2))), is: [2])
        },
        Promise("A long list of looks is told page by page.") { store in
            try store.write { try $0.add(some) }
            var query = LookQuery()
            query.most = 3
            func outcomes(after: Int) throws -> [Look.Outcome] {
                query.after = after
                return try store.read { try $0.looks(query) }.map(\.outcome)
            }
            try promise("the first page", try outcomes(after: 0), is: [.saved, .shown, .refused])
            try promise("the second", try outcomes(after: 3), is: [.shown])
            try promise("the count", try store.read { try $0.countLooks(query) }, is: 4)
        },
    ]

    private static let some = [
        Look(at: monday, who: "ann", what: "readChild", child: ChildID(1), address: "/1", outcome: .shown),
        Look(at: monday + 60_000, who: "bob", what: "readChild", child: ChildID(2), address: "/2", outcome: .refused),
        Look(at: monday + 120_000, who: "ann", what: "readChild", child: ChildID(2), address: "/3", outcome: .shown),
        Look(at: monday + 86_400_000, who: "ann", what: "record", child: ChildID(1), address: "/4", outcome: .saved),
    ]
}
