/// Values and how often each occurs: `["V2": 53, "C1": 30]`. The order is kept, and the shares need not add up to 100.
struct Shares<Item: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
    let parts: [(item: Item, share: Int)]
    let total: Int

    /// The values with their shares, in the order in which the source lists them.
    init(dictionaryLiteral parts: (Item, Int)...) {
        precondition(parts.contains { $0.1 > 0 }, "shares of nothing")
        self.parts = parts.map { (item: $0.0, share: $0.1) }
        total = parts.reduce(0) { $0 + $1.1 }
    }
}

extension Dice {
    /// A value, as often as its share says.
    mutating func pick<Item>(_ shares: Shares<Item>) -> Item {
        var rest = number(below: shares.total)
        for part in shares.parts.dropLast() {
            if rest < part.share { return part.item }
            rest -= part.share
        }
        return shares.parts[shares.parts.count - 1].item
    }
}
