import Timeline

/// Chance that falls the same way for the same seed on every machine.
///
/// SplitMix64 (Steele, Lea and Flood, 2014) and whole-number arithmetic only: no system generator, no logarithm whose
/// last digit differs from one C library to the next.
struct Dice {
    private var state: UInt64

    /// The dice of one seed.
    init(seed: UInt64) {
        state = seed
    }

    /// The dice of one stream of a seed, such as one child of an authority; streams do not disturb each other.
    init(seed: UInt64, stream: UInt64) {
        var first = Dice(seed: seed)
        var second = Dice(seed: first.next() ^ (stream &* 0xD1B5_4A32_D192_ED03))
        state = second.next()
    }

    /// Sixty-four random bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not with, `bound`; 0 when `bound` is not above 0.
    mutating func number(below bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number of the range, each as likely as the others.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + number(below: range.count)
    }

    /// A day of the range, each as likely as the others.
    mutating func day(in range: ClosedRange<Day>) -> Day {
        range.lowerBound + number(below: range.upperBound - range.lowerBound + 1)
    }

    /// True in `percent` cases of a hundred.
    mutating func happens(_ percent: Double) -> Bool {
        Double(next() >> 11) * 0x1p-53 * 100 < percent
    }

    /// One of the values, each as likely as the others.
    mutating func one<Value>(of values: [Value]) -> Value {
        values[number(below: values.count)]
    }
}
