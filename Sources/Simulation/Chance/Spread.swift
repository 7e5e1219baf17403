/// How a length of time varies: the five numbers of a box plot, in days.
///
/// Services describe their waits like this (“half within 40 weeks, a quarter over 50”), so the model can be read and
/// argued with by those who know them. Between two neighbouring numbers every length is as likely as another.
struct Spread: Sendable {
    let least: Int
    let lowerQuarter: Int
    let median: Int
    let upperQuarter: Int
    let most: Int

    /// The five numbers in rising order, in days.
    init(_ least: Int, _ lowerQuarter: Int, _ median: Int, _ upperQuarter: Int, _ most: Int) {
        self.least = least
        self.lowerQuarter = lowerQuarter
        self.median = median
        self.upperQuarter = upperQuarter
        self.most = most
    }
}

extension Dice {
    /// A length of time drawn from the spread, in days.
    mutating func draw(_ spread: Spread) -> Int {
        switch number(below: 4) {
        case 0: number(in: spread.least...spread.lowerQuarter)
        case 1: number(in: spread.lowerQuarter...spread.median)
        case 2: number(in: spread.median...spread.upperQuarter)
        default: number(in: spread.upperQuarter...spread.most)
        }
    }
}
