import Casework
import Synchronization
import Timeline

/// What is going to be recorded about a request, while it is answered.
final class LookNote: Sendable {
    private let look = Mutex(
        Look(at: Instant(milliseconds: 0), who: nil, what: "", address: "", outcome: .failed))
    private let work = Mutex<[@Sendable () -> Void]>([])

    /// What would be recorded now.
    var now: Look { look.withLock { $0 } }

    /// Adds to it, or corrects it.
    func change(_ change: @Sendable (inout Look) -> Void) { look.withLock { change(&$0) } }

    /// Says that the request is refused, and why.
    func refuse(_ why: Refusal) {
        look.withLock { look in
            look.outcome = .refused
            look.reason = why.rawValue
        }
    }

    /// Keeps `work` until the look is recorded: it keeps the store to itself for a while, or may be done only then.
    func afterwards(_ work: @escaping @Sendable () -> Void) { self.work.withLock { $0.append(work) } }

    /// Does what was kept until now.
    func isRecorded() {
        let kept = work.withLock { work in
            defer { work = [] }
            return work
        }
        for work in kept { work() }
    }
}
