import Simulation
import Testing
import Timeline

/// The authorities that the tests look at: five years up to 31 March 2026.
enum Sample {
    static func authority(of children: Int, seed: UInt64 = 7) throws -> Authority {
        try Authority(children: children, years: 5, seed: seed, lastDay: #require(Day(2026, 3, 31)))
    }
}
