/// Throws dice that fall the same way for the same seed (SplitMix64).
package struct Dice {
    private var state: UInt64

    /// Dice that fall as `seed` says.
    package init(seed: UInt64) { state = seed }

    /// A number of `range`, each as likely as the others.
    package mutating func number(in range: ClosedRange<Int>) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
    }

    /// One of `list`, which is not empty.
    package mutating func one<Element>(of list: [Element]) -> Element { list[number(in: 0...(list.count - 1))] }

    /// Whether what happens once in `chance` times happens now.
    package mutating func happens(oneIn chance: Int) -> Bool { number(in: 1...chance) == 1 }
}
