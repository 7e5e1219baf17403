/// Turns that come round evenly: child after child takes another share of a choice, so that of twenty children about
/// one falls in each twentieth of it. Chance alone would leave gaps, and some outcome of a rare duty would never occur.
enum Turn {
    /// The fractional parts of the square roots of 2, 3, 5, 7 and so on: their multiples fill the unit evenly (Weyl),
    /// and those of two of them do so independently of each other.
    private static let steps = [
        0.414_213_562_373, 0.732_050_807_569, 0.236_067_977_500, 0.645_751_311_065, 0.316_624_790_355,
        0.605_551_275_464, 0.123_105_625_618, 0.358_898_943_541, 0.795_831_523_313, 0.385_164_807_135,
        0.567_764_362_830, 0.082_762_530_298,
    ]

    /// The share, from 0 up to but not with 1, that comes to the turn with this number in the matter of `name`.
    static func share(_ number: Int, in name: String) -> Double {
        let mark = mark(name)
        let step = steps[Int(mark % UInt64(steps.count))]
        let turned = Double(number + 1) * step + Double(mark >> 11) * 0x1p-53
        return turned - turned.rounded(.down)
    }

    /// A number that stands for a name, the same on every machine (FNV-1a).
    static func mark(_ name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
