import Casework
import Timeline

extension StoreContract {
    private static let noon = moment("2026-11-02T12:00:00Z")

    /// Sessions, failures to sign in, and what is held for those whose session is over.
    static let sessionPromises = [
        Promise("A session is found by the secret that the browser holds, with its account.") { store in
            let account = try store.givenAccount("ann")
            let secret = try store.givenSession(of: account, at: noon)
            let found = try store.read { try $0.visit(with: secret) }.map { $0.account }
            try promise("the account", found, is: account)
            try promise(try store.read { try $0.visit(with: SessionSecret()) } == nil, "any secret opens a session")
        },
        Promise("Sessions of one account end together, but for the one that is named.") { store in
            let (ann, bob) = (try store.givenAccount("ann"), try store.givenAccount("bob"))
            let kept = try store.givenSession(of: ann, at: noon)
            let other = try store.givenSession(of: ann, at: noon + 1)
            let bobs = try store.givenSession(of: bob, at: noon)
            func ended(_ secret: SessionSecret) throws -> Instant? {
                try store.read { try $0.session(secret.digest)?.ended }
            }
            try store.write { try $0.endSessions(of: ann.id, but: kept.digest, at: noon + 5) }
            try promise("the one kept", try ended(kept), is: nil)
            try promise("the other", try ended(other), is: noon + 5)
            try promise("another person’s", try ended(bobs), is: nil)
            try store.write { try $0.endSessions(of: ann.id, but: nil, at: noon + 9) }
            try promise("the one kept, later", try ended(kept), is: noon + 9)
            try promise("an end that was", try ended(other), is: noon + 5)
        },
        Promise("Sessions are told the latest first, and forgotten when they began long ago.") { store in
            let ann = try store.givenAccount("ann")
            let early = try store.givenSession(of: ann, at: noon)
            let late = try store.givenSession(of: ann, at: noon + 10)
            func digests() throws -> [SessionDigest] { try store.read { try $0.sessions(of: ann.id) }.map(\.digest) }
            try promise("the sessions", try digests(), is: [late.digest, early.digest])
            try store.write { try $0.forgetSessions(begunBefore: noon + 10) }
            try promise("those left", try digests(), is: [late.digest])
        },
        Promise("Failures to sign in are counted, and forgotten after their time.") { store in
            let (name, address) = (Throttle.name("ann"), Throttle.address("192.0.2.7"))
            try store.write { try $0.count([name, address], at: noon) }
            try store.write { try $0.count([name], at: noon + 1) }
            func failures(_ throttle: Throttle) throws -> SignInFailures? {
                try store.read { try $0.failures(throttle.key) }
            }
            try promise("of the name", try failures(name), is: SignInFailures(count: 2, last: noon + 1))
            try promise("of the address", try failures(address), is: SignInFailures(count: 1, last: noon))
            try store.write { try $0.forgetFailures(before: noon + 1) }
            try promise("of the address, later", try failures(address), is: nil)
            try store.write { try $0.setFailures(nil, name.key) }
            try promise("of the name, later", try failures(name), is: nil)
        },
        Promise("What is held is told to its owner as it was sent, one for each place.") { store in
            let (ann, bob) = (try store.givenAccount("ann"), try store.givenAccount("bob"))
            func post(
                _ owner: Account, _ path: String, _ words: String, _ at: Instant, _ why: Refusal = .notSignedIn
            ) -> HeldPost {
                let fields = [
                    HeldPost.Field(name: "note", value: words), HeldPost.Field(name: "note", value: "é\n王<script>"),
                ]
                return HeldPost(account: owner.id, path: path, fields: fields, at: at, because: why)
            }
            try store.write { writer in
                try writer.hold(post(ann, "/a", "first", noon))
                try writer.hold(post(ann, "/b", "b", noon + 1))
                try writer.hold(post(ann, "/a", "second", noon + 2, .notYourChild))
                try writer.hold(post(bob, "/a", "bob’s", noon))
            }
            func held(_ owner: Account) throws -> [HeldPost] { try store.read { try $0.heldPosts(for: owner.id) } }
            let expected = [post(ann, "/a", "second", noon + 2, .notYourChild), post(ann, "/b", "b", noon + 1)]
            try promise("what is held", try held(ann), is: expected)
            try store.write { try $0.letGo("/a", for: ann.id) }
            try promise("what is left", try held(ann), is: [expected[1]])
            try store.write { try $0.forgetHeldPosts(before: noon + 1) }
            try promise("another’s", try held(bob), is: [])
            try promise("what is left of hers", try held(ann).count, is: 1)
        },
        Promise("So much is held for one person that nothing is let go before its time, and no more.") { store in
            let (ann, bob) = (try store.givenAccount("ann"), try store.givenAccount("bob"))
            func hold(_ owner: Account, _ path: String, at moment: Instant = noon) throws -> Bool {
                let field = HeldPost.Field(name: "note", value: "words")
                let post = HeldPost(
                    account: owner.id, path: path, fields: [field], at: moment, because: .notYourChild)
                return try store.write { try $0.holdIfThereIsRoom(post) }
            }
            for number in 1...50 { try promise(try hold(ann, "/\(number)"), "there is no room for \(number)") }
            try promise(try !hold(ann, "/51"), "there is room for one more than fifty")
            try promise(try hold(ann, "/50", at: noon + 1), "a later one does not take the place of the one before")
            try promise(try hold(bob, "/51"), "another person’s take the room")
            func count() throws -> Int { try store.read { try $0.heldPosts(for: ann.id).count } }
            try promise("what is held", try count(), is: 50)
            let aDayLater = noon + 24 * 3_600_000 + 1
            try promise(try hold(ann, "/51", at: aDayLater), "what is a day old keeps its room")
            // The one of a millisecond later, and the new one.
            try promise("what is held a day later", try count(), is: 2)
        },
    ]
}
