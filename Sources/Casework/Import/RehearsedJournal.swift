import Policy
import Timeline

/// The journal as it would be: what stands in it, and in memory what an import would append.
///
/// What it numbers, it numbers as the journal would if nobody else recorded anything.
final class RehearsedJournal: ReturnJournal {
    private let reader: any CaseReader
    private let moment: Instant
    private let isIndexed: Bool
    private var head: Int64
    private var lastChild: Int64
    private var appended: [Subject: [Entry]] = [:]
    private var newChildren: [ChildID] = []
    private var newNumbers: [String: ChildID] = [:]
    /// The children by number, read from the journal where the index is not to be trusted.
    private lazy var numbers = Result { try numbersInJournal() }

    init(_ reader: any CaseReader, under adopted: AdoptedPolicy, at moment: Instant) throws {
        self.reader = reader
        self.moment = moment
        isIndexed = try reader.hasIndex(under: adopted)
        head = try reader.head().count
        lastChild = try reader.children().last?.number ?? 0
    }

    var isEmpty: Bool { head == 0 }

    func entries(about subject: Subject) throws -> [Entry] {
        try reader.entries(about: subject) + (appended[subject] ?? [])
    }

    func child(numbered number: String) throws -> ChildID? {
        if let new = newNumbers[number] { return new }
        return isIndexed ? try reader.child(numbered: number) : try numbers.get()[number]
    }

    func forEachChild(_ body: (ChildID, [Entry]) throws -> Void) throws {
        try reader.forEachChild { child, entries in
            try body(child, entries + (appended[.child(child)] ?? []))
        }
        for child in newChildren { try body(child, appended[.child(child)] ?? []) }
    }

    func newChild() -> ChildID {
        lastChild += 1
        newChildren.append(ChildID(lastChild))
        return ChildID(lastChild)
    }

    func append(_ drafts: [Draft], about subject: Subject, basedOn: EntryID?) -> [Entry] {
        let entries = drafts.map { draft in
            head += 1
            return draft.entry(id: EntryID(head), subject: subject, recorded: moment, author: .importer)
        }
        appended[subject, default: []] += entries
        if let child = subject.child {
            for case .registered(let registration) in drafts.map(\.fact) { newNumbers[registration.number] = child }
        }
        return entries
    }

    private func numbersInJournal() throws -> [String: ChildID] {
        var numbers: [String: ChildID] = [:]
        try reader.forEachChild { child, entries in
            if let number = entries.registeredNumber { numbers[number] = child }
        }
        return numbers
    }
}
