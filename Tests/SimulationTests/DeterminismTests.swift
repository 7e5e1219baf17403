@testable import Simulation
import Testing
import Timeline

@Suite struct DeterminismTests {
    @Test func `the same seed gives the same children`() throws {
        let once = try Array(Sample.authority(of: 50).everyChild)
        let again = try Array(Sample.authority(of: 50).everyChild)
        #expect(once == again)
    }

    @Test func `another seed gives other children`() throws {
        let one = try Sample.authority(of: 1, seed: 1).child(0)
        let other = try Sample.authority(of: 1, seed: 2).child(0)
        #expect(one != other)
    }

    @Test func `a child is the same however many others there are`() throws {
        #expect(try Sample.authority(of: 20).child(16) == Sample.authority(of: 100_000).child(16))
    }

    @Test func `children can be made in any order`() throws {
        let authority = try Sample.authority(of: 10)
        let forwards = (0..<10).map { authority.child($0) }
        let backwards = (0..<10).reversed().map { authority.child($0) }
        #expect(forwards == backwards.reversed())
    }

    @Test func `the generator gives the published numbers of SplitMix64`() {
        // The first three outputs for seed 1234567, as the reference implementation prints them.
        var dice = Dice(seed: 1_234_567)
        #expect(dice.next() == 6_457_827_717_110_365_317)
        #expect(dice.next() == 3_203_168_211_198_807_973)
        #expect(dice.next() == 9_817_491_932_198_370_423)
    }

    @Test func `an authority without children, without years or outside the calendar is refused`() throws {
        let lastDay = try #require(Day(2026, 3, 31))
        #expect(throws: Authority.Problem.noChildren(0)) {
            try Authority(children: 0, years: 5, seed: 1, lastDay: lastDay)
        }
        #expect(throws: Authority.Problem.years(16)) {
            try Authority(children: 1, years: 16, seed: 1, lastDay: lastDay)
        }
        let tooLate = try #require(Day(2031, 3, 31))
        #expect(throws: Authority.Problem.self) { try Authority(children: 1, years: 1, seed: 1, lastDay: tooLate) }
    }
}
