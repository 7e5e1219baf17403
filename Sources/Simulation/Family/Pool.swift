/// The people of one calling. Every 600 children have people of their own, so that caseloads stay plausible in an authority
/// of any size.
struct Pool {
    /// How their identifiers in the record begin.
    let prefix: String
    /// How many there are for every 600 children.
    let people: Int

    static let childrenABlock = 600

    init(of prefix: String, _ people: Int) {
        self.prefix = prefix
        self.people = people
    }

    /// Who of those for the child at `index` has this number; after the last the first comes again.
    func person(_ number: Int, forChild index: Int) -> String {
        let digits = String(index / Pool.childrenABlock * people + number % people + 1)
        return "\(prefix)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The one who falls to `matter`, the same for the same matter.
    func person(for matter: String, ofChild index: Int) -> String {
        person(Int(Turn.mark(matter) % UInt64(people)), forChild: index)
    }
}
