import Casework
import Policy
import Timeline

extension StoreContract {
    /// The index is kept as it was put, and can be thrown away.
    static let indexPromises = [
        Promise("What is put in the index is read back with every field.") { store in
            let children = [IndexedChild.full, .bare]
            try store.write { writer in for child in children { try writer.index(child) } }
            try promise("the index", try store.index(), is: children)
            for child in children {
                try promise("the child", try store.read { try $0.indexed(child.id) }, is: child)
            }
            try promise("nobody", try store.read { try $0.indexed(ChildID(99)) }, is: nil)
        },
        Promise("The index tells children in order, whenever they were put in.") { store in
            try store.write { writer in for id in [3, 1, 2] { try writer.index(.child(Int64(id))) } }
            try promise("the order", try store.index().map(\.id.number), is: [1, 2, 3])
        },
        Promise("What is put in the index takes the place of what it held about the child.") { store in
            try store.write { try $0.index(.full) }
            let later = IndexedChild.child(IndexedChild.full.id.number)
            try store.write { try $0.index(later) }
            try promise("the index", try store.index(), is: [later])
        },
        Promise("Children are found by who had to do with them on a day, and as what.") { store in
            try store.write { writer in for child in [IndexedChild.full, .bare] { try writer.index(child) } }
            func found(_ name: String, _ roles: Set<String>?, _ on: String) throws -> [ChildID] {
                try store.read { try $0.children(involving: name, as: roles, on: day(on)) }
            }
            let two = [ChildID(2)]
            try promise("on the first day", try found("SW-1", nil, "2021-06-01"), is: two)
            try promise("on the day before", try found("SW-1", nil, "2021-05-31"), is: [])
            try promise("on the day it was over", try found("SW-1", nil, "2021-07-01"), is: [])
            try promise("in the role", try found("IRO-4", ["independent reviewing officer"], "2022-01-01"), is: two)
            try promise("in another role", try found("IRO-4", ["social worker"], "2022-01-01"), is: [])
            try promise("a team", try found("North “1”", ["team"], "2022-01-01"), is: two)
            try promise("nobody", try found("SW-2", nil, "2021-06-01"), is: [])
        },
        Promise("Children with differences to settle are found, with how many.") { store in
            try store.write { writer in for child in [IndexedChild.full, .bare] { try writer.index(child) } }
            let found = try store.read { try $0.unsettled().map { "\($0.child): \($0.count)" } }
            try promise("the children", found, is: ["2: 2"])
            let settled = IndexedChild(
                id: ChildID(2), number: "2", name: nil, born: nil, version: EntryID(13), obligations: [])
            try store.write { try $0.index(settled) }
            try promise("when settled", try store.read { try $0.unsettled().count }, is: 0)
        },
        Promise("The basis of the index is read back, the latest alone.") { store in
            let first = IndexBasis(head: JournalHead(count: 3, hash: Array(1...32)), policy: "a")
            let second = IndexBasis(head: JournalHead(count: 4, hash: Array(2...33)), policy: "b")
            try store.write { try $0.setIndexBasis(first) }
            try promise("the basis", try store.read { try $0.indexBasis() }, is: first)
            try store.write { try $0.setIndexBasis(second) }
            try promise("the basis", try store.read { try $0.indexBasis() }, is: second)
        },
        Promise("Clearing the index leaves the journal and nothing else.") { store in
            let entries = try store.given(.registered("1"), .episode(day("2021-06-01")), about: .wren)
            try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
            let head = try store.head()
            try store.write { try $0.clearIndex() }
            try promise("the index", try store.index(), is: [])
            try promise("the basis", try store.read { try $0.indexBasis() }, is: nil)
            try promise("the head", try store.head(), is: head)
            try promise("what is about Wren", try store.read { try $0.entries(about: .wren) }, is: entries)
        },
    ]
}

extension IndexedChild {
    /// A child about whom the index has nothing but the number.
    fileprivate static func child(_ id: Int64) -> IndexedChild {
        IndexedChild(
            id: ChildID(id), number: "N\(id)", name: nil, born: nil, version: EntryID(id), obligations: [])
    }

    fileprivate static let bare = child(4)

    /// A child with an obligation for every doubt, and one with everything that an obligation can hold.
    fileprivate static let full = IndexedChild(
        id: ChildID(2), number: "A/17 “b”", name: ChildName(given: "Zoë 王", family: ""), born: day("1969-12-31"),
        version: EntryID(12),
        involved: [
            Involved(role: "social worker", person: "SW-1", from: day("2021-06-01"), until: day("2021-07-01")),
            Involved(role: "independent reviewing officer", person: "IRO-4", from: day("2021-06-02"), until: nil),
            Involved(role: "team", person: "North “1”", from: day("2021-06-03"), until: nil),
        ],
        differences: 2, obligations: [.full] + doubts.map(Obligation.doubtful))

    private static let doubts: [Obligation.Doubt] = [
        .exempt(0), .exempt(12), .startNotRecorded, .conditionNotRecorded, .openingNotRecorded("stability: meeting"),
        .openingNotRecorded(""), .noNumber("time allowed; “then”"), .noCalendar,
        .fieldNotRecorded("notice ends: a day"), .birthNotRecorded, .didNotHold, .noRoute,
    ]
}

extension Obligation {
    fileprivate static func doubtful(_ doubt: Doubt) -> Obligation {
        Obligation(
            rule: 0, opened: day("1969-01-01"), foreseen: day("1900-01-01"), doubt: doubt, grounds: Grounds())
    }

    /// Every field has a value of its own, so that no two can be exchanged unseen.
    fileprivate static let full = Obligation(
        rule: 7, opened: day("2021-06-01"), foreseen: day("2021-05-02"), due: day("2021-07-03"),
        moved: [
            Move(on: day("2021-06-04"), due: day("2021-07-01"), by: EntryID(5), term: 18),
            Move(on: day("2021-06-05"), due: day("2021-06-30"), by: nil),
        ],
        warning: day("2021-06-06"), met: day("2021-07-07"), closed: day("2021-08-08"), covered: .endOfTime,
        doubt: nil,
        excused: Excused(from: day("2021-09-09"), reason: "abroad; “away”", approver: "service manager"),
        grounds: Grounds(
            openedBy: EntryID(10), metBy: EntryID(11), closedBy: EntryID(12), excusedBy: EntryID(13), opening: 14,
            dueCase: 15, term: 16, route: 17, ending: 19))
}
