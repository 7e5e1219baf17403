import Timeline

/// What is recorded about what was held, in words that are not laid flat.
final class HeldDetails {
    /// For each kind that the child has, what was held.
    private let lists: [[Held]]
    /// See ``CompilationTables/tests``.
    private let tests: [[DetailTest]]

    init(_ lists: [[Held]], _ tests: [[DetailTest]]) {
        self.lists = lists
        self.tests = tests
    }

    /// Whether what is recorded about something held, if it was anything held, passes the tests at `place`, which may
    /// compare it with `opening`.
    func pass(_ held: HeldDay?, _ place: Int, comparedWith opening: HeldDay?) -> Bool {
        tests[place].pass(held.map(details) ?? [], opening: opening.map(details) ?? [])
    }

    /// What is recorded in `field`.
    func value(of field: String, _ held: HeldDay) -> String? {
        details(held).first { $0.name == field }?.value
    }

    private func details(_ held: HeldDay) -> [Happening.Detail] { lists[Int(held.list)][Int(held.index)].details }
}

/// The day on which something was held, and where its details are found.
struct HeldDay {
    let day: Day
    /// The number in the period of care; 0 where the record cannot show it.
    let ordinal: Int32
    let entry: EntryID
    fileprivate let list: Int32
    fileprivate let index: Int32

    init(_ held: Held, list: Int, _ index: Int) {
        day = held.day
        ordinal = Int32(held.ordinal ?? 0)
        entry = held.entry
        self.list = Int32(list)
        self.index = Int32(index)
    }
}
