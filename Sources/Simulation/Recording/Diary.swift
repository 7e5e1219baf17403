import Timeline

/// What is written down about one child in the days of the record, and when.
///
/// The parts of the model tell the diary what was so; it leaves out what lies outside the record's days or had not
/// been written down by the last one, makes the slips and corrections that people make, and puts all in order.
struct Diary {
    let days: ClosedRange<Day>
    let born: Day
    var dice: Dice
    private(set) var notes: [Note] = []
    private let lastMoment: Instant
    /// When the record is brought up to date on its last day for the year-end return: what the return carries and was
    /// still to be written down is written then.
    let broughtUpToDate: Instant
    /// When the record came to know the child: nothing is written down before that.
    private var opened = Instant(milliseconds: .min)

    /// One note, as it will be recorded.
    struct Note {
        let day: Day?
        var fact: Fact
        let recorded: Instant
        let replaces: Int?
        let reason: String

        fileprivate func replacing(_ number: Int?) -> Note {
            Note(day: day, fact: fact, recorded: recorded, replaces: number, reason: reason)
        }
    }

    init(days: ClosedRange<Day>, born: Day, dice: Dice) {
        self.days = days
        self.born = born
        self.dice = dice
        lastMoment = Instant(endOf: days.upperBound)
        broughtUpToDate = Instant(milliseconds: Instant(startOf: days.upperBound).milliseconds + 17 * 3_600_000)
        notes.reserveCapacity(128)
    }

    /// Opens the record of the child at a moment.
    mutating func open(at moment: Instant) {
        opened = moment
    }

    /// Writes down a fact of `day` after `delay`; gives its number, or `nil` when it is not in the record.
    @discardableResult
    mutating func note(_ fact: Fact, on day: Day, _ delay: Delay = .ordinary) -> Int? {
        guard days.contains(day), day >= born else { return nil }
        return write(fact, day: day, at: moment(after: day, delay))
    }

    /// Writes down a happening of a kind that the return does not carry.
    mutating func note(
        _ kind: KindName, on day: Day, _ delay: Delay = .ordinary, details: [Happening.Detail] = []
    ) {
        guard let number = note(.happened(Happening(kind: kind, details: details)), on: day, delay) else { return }
        if kind == "visit" && dice.happens(0.8) { slip(over: number, on: day) }
    }

    /// Puts `complete` details in the place of those of every happening that has not been corrected: its kind, its day
    /// and the details so far are given.
    mutating func completeHappenings(
        _ complete: (KindName, Day, [Happening.Detail], inout Dice) -> [Happening.Detail]
    ) {
        let corrected = Set(notes.compactMap(\.replaces))
        for (number, note) in notes.enumerated() where note.replaces == nil && !corrected.contains(number) {
            guard case .happened(let happening) = note.fact, let day = note.day else { continue }
            let details = complete(happening.kind, day, happening.details, &dice)
            notes[number].fact = .happened(Happening(kind: happening.kind, details: details))
        }
    }

    /// Writes down a fact at a moment; gives its number, or `nil` when the moment is after the last day.
    @discardableResult
    mutating func write(
        _ fact: Fact, day: Day?, at moment: Instant, replacing number: Int? = nil, because reason: String = ""
    ) -> Int? {
        guard moment <= lastMoment else { return nil }
        notes.append(Note(day: day, fact: fact, recorded: moment, replaces: number, reason: reason))
        return notes.count - 1
    }

    /// Keeps the notes that `isKept` keeps; what puts another right goes with it.
    mutating func keepNotes(_ isKept: (Note) -> Bool) {
        var places: [Int?] = []
        var kept: [Note] = []
        for note in notes {
            let replaced = note.replaces.map { places[$0] }
            let stays = isKept(note) && replaced != .some(nil)
            places.append(stays ? kept.count : nil)
            if stays { kept.append(note.replacing(replaced ?? nil)) }
        }
        notes = kept
    }

    /// The moment at which something of `day` is written down, once the record is open.
    mutating func moment(after day: Day, _ delay: Delay) -> Instant {
        max(opened, dice.moment(after: day, delay))
    }

    /// When a note was written down.
    func moment(of number: Int) -> Instant { notes[number].recorded }

    /// A visit entered in the wrong child's record, or with the wrong day, and put right some days later.
    private mutating func slip(over number: Int, on day: Day) {
        let note = notes[number]
        let later = dice.officeHours(on: note.recorded.day + dice.number(in: 2...40))
        if dice.happens(25) {
            write(.withdrawn, day: day, at: later, replacing: number, because: "Recorded for the wrong child")
        } else {
            let rightDay = max(days.lowerBound, born, day - dice.number(in: 1...3))
            write(note.fact, day: rightDay, at: later, replacing: number, because: "The notes give an earlier day")
        }
    }

    /// All notes in the order in which they were written down.
    func inOrder() -> [Recorded] {
        let moments = notes.map(\.recorded)
        let order = notes.indices.sorted { (moments[$0], $0) < (moments[$1], $1) }
        var place = Array(repeating: 0, count: notes.count)
        for (index, number) in order.enumerated() { place[number] = index }
        return order.map { number in
            let note = notes[number]
            let replaced = note.replaces.map { Recorded.Replaced(index: place[$0], reason: note.reason) }
            return Recorded(day: note.day, fact: note.fact, recorded: note.recorded, replaces: replaced)
        }
    }
}
