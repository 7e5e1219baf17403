import Timeline

/// Throws dice that fall the same way for the same seed (SplitMix64).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(in range: ClosedRange<Int>) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
    }

    mutating func one<Element>(of list: [Element]) -> Element { list[number(in: 0...(list.count - 1))] }

    /// An episode that may say anything.
    mutating func episodeLine() -> String {
        let from = ("2025-01-01" as Day) + number(in: 0...60)
        let until = one(of: ["-", "\(from + number(in: -5...40))"])
        return [
            "\(from)", one(of: ["S", "L", "P", "T", "B", "U", "-"]), one(of: ["V2", "C1", "C2", "-"]),
            one(of: ["U6", "U4", "A5", "T1", "K2", "-"]), until, one(of: ["X1", "E4A", "-"]),
        ].joined(separator: " ")
    }
}
