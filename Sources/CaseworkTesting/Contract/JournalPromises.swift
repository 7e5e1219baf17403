import Casework
import Timeline

extension StoreContract {
    /// What is appended, in which order, and how it is chained.
    static let journalPromises = [
        Promise("An empty store has an empty journal and no index.") { store in
            try promise("the head", try store.head(), is: .empty)
            try promise("the children", try store.read { try $0.children() }, is: [])
            try promise("the basis of the index", try store.read { try $0.indexBasis() }, is: nil)
            try promise("the damage", try store.read { try $0.damage() }, is: nil)
        },
        Promise("What was appended is read back as it was recorded.") { store in
            let first = try store.given(
                .registered("A/17", born: day("2012-02-29")), .named("Zoë \"Wren\" 王", "O’Brien\n\\"), everyField,
                about: .wren, at: moment("2021-06-01T09:00:00.123Z"))
            let second = try store.given(
                .reviewed(day("2021-06-20")).replacing(first[2].id, because: "wrong: “file”"),
                .withdrawing(first[1].id), about: .wren, at: moment("2021-07-01T00:00:00.999Z"))
            try promise("the record", try store.read { try $0.entries(about: .wren) }, is: first + second)
            try promise("the moment", second[0].recorded, is: moment("2021-07-01T00:00:00.999Z"))
            try promise("the author", second[0].author, is: Author("worker"))
        },
        Promise("Places run from 1 without a gap over subjects and transactions.") { store in
            try store.given(.covers("visit", from: day("2021-01-01")), about: .record)
            try store.given(.registered("1"), .episode(day("2021-06-01")), about: .wren)
            let last = try store.given(.registered("2"), about: .rowan)
            try promise("the last place", last.map(\.id), is: [EntryID(4)])
            var places: [Int64] = []
            try store.read { try $0.forEachLink { places.append($0.place) } }
            try promise("the places", places, is: [1, 2, 3, 4])
        },
        Promise("Entries are told subject by subject, each in the order of recording.") { store in
            try store.given(.registered("1"), about: .wren)
            try store.given(.registered("2"), about: .rowan)
            try store.given(.covers("visit", from: day("2021-01-01")), about: .record)
            try store.given(.reviewed(day("2021-07-01")), .reviewed(day("2021-06-01")), about: .wren)
            // A home has numbers of its own, which are not those of children.
            try store.given(.home("The Elms"), about: .home(HomeID(1)))
            func places(_ subject: Subject) throws -> [Int64] {
                try store.read { try $0.entries(about: subject).map(\.id.number) }
            }
            try promise("what is about Wren", try places(.wren), is: [1, 4, 5])
            try promise("what is about Rowan", try places(.rowan), is: [2])
            try promise("what is about the record", try places(.record), is: [3])
            try promise("what is about the home", try places(.home(HomeID(1))), is: [6])
            try promise("the children", try store.read { try $0.children() }.count, is: 2)
            try promise("what is about nobody", try places(.child(3)), is: [])
        },
        Promise("Each link vouches for the one before, and the head for all of them.") { store in
            let entries =
                try store.given(.registered("1"), .episode(day("2021-06-01")), about: .wren)
                + store.given(.registered("2"), about: .rowan)
            var read: [Entry] = []
            var end = JournalHead.empty
            try store.read { reader in
                try reader.forEachLink { link in
                    let expected = Digest.link(after: end.hash, payload: link.payload)
                    try promise("the hash of link \(link.place)", link.hash, is: expected)
                    let entry = try EntryCodec.decode(link.payload)
                    try promise("the subject of link \(link.place)", link.subject, is: entry.subject)
                    read.append(entry)
                    end = JournalHead(count: link.place, hash: link.hash)
                }
            }
            try promise("the journal", read, is: entries)
            try promise("the head", try store.head(), is: end)
        },
    ]
}

/// A row of a return with something in every field of an episode, and cells that could not be understood.
private let everyField = Draft(
    day: day("2021-06-01"),
    fact: .episode(
        Episode(
            reason: "S", legalStatus: "C9", need: "N1", placement: "U6", provider: "PR1", until: day("2021-12-31"),
            ceased: "X1", placementChange: "CARPL", homePostcode: "AB1 2CD", placementPostcode: "EF3 4GH",
            urn: "SC123456")),
    source: .returned(
        Source.ReturnRow(
            yearEnding: 2022, file: "épisodes.csv", row: 7,
            asStated: [Happening.Detail("DEC", "31/02/2022"), Happening.Detail("LS", "\"C,9\"")])))
