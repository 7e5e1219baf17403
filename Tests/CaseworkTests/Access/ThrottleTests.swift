import Casework
import CaseworkTesting
import Testing
import Timeline

@Suite struct ThrottleTests {
    private let noon = moment("2026-11-02T12:00:00Z")

    /// How many seconds people wait after so many failures.
    private func wait(_ throttle: Throttle, after count: Int, at moment: Instant? = nil) -> Int64? {
        throttle.wait(after: SignInFailures(count: count, last: noon), at: moment ?? noon)
            .map { ($0.milliseconds - noon.milliseconds) / 1_000 }
    }

    @Test func `under one name the sixth attempt waits five seconds, and each further one twice as long`() {
        let name = Throttle.name("ann")
        #expect((0...8).map { wait(name, after: $0) } == [nil, nil, nil, nil, nil, 5, 10, 20, 40])
        #expect(wait(name, after: 100) == 900)
    }

    @Test func `from one address, which an office may share, forty are free and the wait is shorter`() {
        let address = Throttle.address("192.0.2.7")
        #expect(wait(address, after: 39) == nil)
        #expect(wait(address, after: 40) == 5)
        #expect(wait(address, after: 100) == 300)
    }

    @Test func `a wait is over when its time has passed, and failures are forgotten half a day later`() {
        let name = Throttle.name("ann")
        #expect(wait(name, after: 5, at: noon + 4_999) == 5)
        #expect(wait(name, after: 5, at: noon + 5_000) == nil)
        let old = SignInFailures(count: 50, last: noon)
        #expect(name.adding(to: old, at: noon + 1_000).count == 51)
        #expect(name.adding(to: old, at: noon + 12 * 3_600_000).count == 1)
    }

    @Test func `what was typed as a name is not kept, and capitals make no other name`() {
        #expect(!Throttle.name("my-password").key.contains("my-password"))
        #expect(Throttle.name("Ann ").key == Throttle.name("ann").key)
    }
}
