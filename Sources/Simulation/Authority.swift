import Policy
import Timeline

/// A made-up authority: children ever looked after in some years, each made from the seed and its own place alone.
///
/// Child 17 of a seed is the same child whether the authority has 20 children or 100,000, so children can be made one
/// at a time, in any order, on any machine.
package struct Authority: Sendable {
    /// How many children were looked after at some time in ``days``.
    package let children: Int
    package let seed: UInt64
    /// The days of the record; it covers every kind of fact in them.
    package let days: ClosedRange<Day>

    /// Why an authority cannot be made.
    package enum Problem: Error, Hashable, CustomStringConvertible {
        case noChildren(Int)
        case years(Int)
        case outsideTheCalendar(ClosedRange<Day>)

        package var description: String {
            switch self {
            case .noChildren(let number): "an authority of \(number) children cannot be made: ask for 1 or more"
            case .years(let years): "a record of \(years) years cannot be made: ask for 1 to 15"
            case .outsideTheCalendar(let days):
                "the days \(days.lowerBound) to \(days.upperBound) reach beyond the years whose holidays are known: "
                    + "choose days from 2011 to 2029"
            }
        }
    }

    /// What the policy under which the authority works asks for; `nil` for one that records only what all do.
    let study: PolicyStudy?
    /// Of a hundred children, how many have a life in which rare things come together, so that the rules about them can
    /// be seen at work; they make the authority’s figures differ from the published ones.
    let percentEventful: Double
    /// What the record covers, as its own entries state it.
    package let record: RecordCoverage
    /// Who acts out what would come about nowhere of itself.
    private(set) var casting = Casting()

    /// An authority with `children` looked after at some time in the `years` that end on `lastDay`, which works under
    /// `policy`.
    ///
    /// - Parameter actsOutTheRare: whether lives are made for the outcomes of rules that come about nowhere of themselves.
    /// - Throws: ``Problem`` when there would be no child, no year, or days whose bank holidays are not known.
    package init(
        children: Int, years: Int, seed: UInt64, lastDay: Day, policy: Policy? = nil, percentEventful: Double = 8,
        actsOutTheRare: Bool = true
    ) throws(Problem) {
        guard children > 0 else { throw .noChildren(children) }
        guard (1...15).contains(years) else { throw .years(years) }
        let days = lastDay.adding(months: -12 * years) + 1...lastDay
        let known = WorkingCalendar.englandAndWales.range
        // The last months are looked beyond for what falls due after them.
        guard known.contains(days.lowerBound), known.contains(days.upperBound + 365) else {
            throw .outsideTheCalendar(days)
        }
        self.children = children
        self.seed = seed
        self.days = days
        study = policy.map { PolicyStudy($0, days, years: years) }
        self.percentEventful = policy == nil ? 0 : percentEventful
        record = RecordCoverage(entries: Authority.coverage(of: days, study).entries(about: .record))
        casting = actsOutTheRare ? policy.map { rehearsed(under: $0) } ?? Casting() : Casting()
    }

    /// Every child in order, made when asked for.
    package var everyChild: some Sequence<SimulatedChild> {
        (0..<children).lazy.map { child($0) }
    }

    /// Those of the children in whose lives rare things come together, in order.
    package var eventfulChildren: some Sequence<SimulatedChild> {
        (0..<children).lazy.filter { eventfulTurn(of: $0) != nil }.map { child($0) }
    }

    /// The child at `index`, counted from 0.
    package func child(_ index: Int) -> SimulatedChild {
        let id = ChildID(Int64(index) + 1)
        let diary = wholeDiary(of: index)
        return SimulatedChild(id: id, number: Identity.number(ofChild: index), facts: diary.inOrder())
    }

    private func wholeDiary(of index: Int) -> Diary {
        guard let study else {
            var diary = diary(of: index)
            surround(ChildID(Int64(index) + 1), index, &diary)
            return diary
        }
        return player(at: index, study).having(casting)
    }

    /// Children with agreed short breaks, of a hundred; published counts leave them out.
    static let percentShortBreaks = 1.2
    static let policySeed: UInt64 = 0x50_4F_4C_49_43_59
}
