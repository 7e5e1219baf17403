/// Places in one row as near as can be to where they would like to be, in the order of the row and never nearer to each
/// other than one.
///
/// This is the least-squares fit under an order: neighbours that would stand too near are put together into a block, and
/// a block stands at the mean of what its members wish (“pool adjacent violators”).
enum Spacing {
    /// A wish for a place, and how much it counts.
    struct Wish {
        let place: Double
        var weight = 1.0
    }

    private struct Block {
        var sum: Double
        var weight: Double
        var count: Int
        var mean: Double { sum / weight }
    }

    static func places(for wishes: [Wish]) -> [Double] {
        var blocks: [Block] = []
        for (index, wish) in wishes.enumerated() {
            var block = Block(sum: (wish.place - Double(index)) * wish.weight, weight: wish.weight, count: 1)
            while let last = blocks.last, last.mean > block.mean {
                blocks.removeLast()
                block = Block(
                    sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count)
            }
            blocks.append(block)
        }
        let starts = blocks.flatMap { Array(repeating: $0.mean, count: $0.count) }
        return starts.enumerated().map { $1 + Double($0) }
    }
}
