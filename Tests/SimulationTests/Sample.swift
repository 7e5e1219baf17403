import Simulation
import Testing
import Timeline

/// The authorities that the tests look at: five years up to 31 March 2026.
enum Sample {
    static func authority(of children: Int, seed: UInt64 = 7) throws -> Authority {
        try Authority(children: children, years: 5, seed: seed, lastDay: #require(Day(2026, 3, 31)))
    }

    /// 2,000 children, made once for all tests that look at children one by one.
    static func children() throws -> [SimulatedChild] { try made.get() }

    /// Their histories as known on the last day.
    static func histories() throws -> [CareHistory] { try read.get() }

    private static let made = Result { try Array(authority(of: 2_000).everyChild) }

    private static let read = Result {
        let lastDay = try authority(of: 1).days.upperBound
        return try children().compactMap { CareHistory($0, lastDay: lastDay) }
    }
}
