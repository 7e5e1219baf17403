import Casework
import CaseworkTesting
import Testing
import Timeline

@Suite struct SessionTests {
    private let rules = SessionRules()
    private let noon = moment("2026-11-02T12:00:00Z")

    private func after(minutes: Int64, milliseconds: Int64 = 0) -> Instant { noon + (minutes * 60_000 + milliseconds) }

    private func session(seen minutes: Int64 = 0, ended: Instant? = nil) -> Session {
        Session(
            digest: SessionSecret().digest, account: AccountID(1), began: noon, seen: after(minutes: minutes),
            ended: ended)
    }

    @Test func `a secret is read back from what the browser holds, and its forms carry the same token`() throws {
        let secret = SessionSecret()
        let read = try #require(SessionSecret(secret.text))
        #expect(secret.text.utf8.count == 43)
        #expect(read.digest == secret.digest)
        #expect(read.formToken == secret.formToken)
        #expect(secret.formToken != secret.text)
        #expect(SessionSecret().text != secret.text)
    }

    @Test func `a session ends half an hour after it was last seen, to the minute in which that was written down`() {
        #expect(rules.isOpen(session(), at: after(minutes: 31, milliseconds: -1)))
        #expect(!rules.isOpen(session(), at: after(minutes: 31)))
        #expect(!rules.isOpen(session(ended: noon), at: noon))
    }

    @Test func `a session ends twelve hours after it began, and says so before`() {
        let late = session(seen: 719)
        #expect(rules.isOpen(late, at: after(minutes: 720, milliseconds: -1)))
        #expect(!rules.isOpen(late, at: after(minutes: 720)))
        #expect(rules.end(of: late, from: after(minutes: 719)) == after(minutes: 720))
        #expect(rules.end(of: session(), from: noon) == after(minutes: 30))
    }
}
