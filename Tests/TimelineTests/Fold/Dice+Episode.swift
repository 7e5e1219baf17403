import Timeline
import TimelineTesting

extension Dice {
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
