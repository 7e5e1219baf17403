import Casework
import CaseworkTesting
import Testing

@Suite struct PasswordTests {
    private let account = Account(
        id: AccountID(1), username: "r.karim", name: "Rosalind Karim", roles: [.socialWorker])

    @Test func `the right password is known and no other`() throws {
        let hash = try PasswordHash(of: "heron quarry lantern", cost: .forTests)
        #expect(try hash.isOf("heron quarry lantern"))
        for wrong in ["", "heron quarry lanterN", "heron quarry lantern ", "heron quarry"] {
            #expect(try !hash.isOf(wrong))
        }
    }

    @Test func `letters that look alike count as the same, in whichever way they were typed`() throws {
        let hash = try PasswordHash(of: "caf\u{E9} lantern quarry", cost: .forTests)
        #expect(try hash.isOf("cafe\u{301} lantern quarry"))
    }

    @Test func `the same password is kept differently each time, and its cost with it`() throws {
        let one = try PasswordHash(of: "heron quarry lantern", cost: .forTests)
        let other = try PasswordHash(of: "heron quarry lantern", cost: .forTests)
        #expect(one.text != other.text)
        #expect(one.text.hasPrefix("scrypt:4:8:1:"))
        #expect(PasswordHash(one.text) == one)
    }

    /// The third vector of RFC 7914, section 12: N = 16384, r = 8, p = 1. The first 32 of its 64 bytes are what a key of 32
    /// bytes is.
    @Test func `what is kept is the scrypt of RFC 7914`() throws {
        let salt = "U29kaXVtQ2hsb3JpZGU="
        let key = "cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI="
        let hash = try #require(PasswordHash("scrypt:14:8:1:\(salt):\(key)"))
        #expect(try hash.isOf("pleaseletmein"))
        #expect(try !hash.isOf("pleaseletmeout"))
    }

    @Test(arguments: ["", "scrypt", "md5:1:2:3:AA==:AA==", "scrypt:40:8:1:AA==:AA==", "scrypt:15:8:1::AA=="])
    func `what a damaged file may hold is no password, and asks for no more memory than there is`(text: String) {
        #expect(PasswordHash(text) == nil)
    }

    @Test(arguments: [
        ("short", "at least 12"), ("Password1234", "tried first"), ("qwertyuiop123456", "tried first"),
        ("aaaaaaaaaaaaaa", "tried first"), ("1234567890123456", "tried first"), ("Mainstay2026!!", "tried first"),
        ("rosalindkarim1", "your own name"), ("Karim-Rosalind-99", "your own name"),
        (String(repeating: "a long word ", count: 20), "at most 200"),
    ])
    func `a password that others would guess is refused with a reason`(password: String, words: String) {
        #expect(PasswordRules.problem(with: password, for: account)?.contains(words) == true)
    }

    @Test(arguments: ["heron quarry lantern", "ein Käse, drei Löffel", "三个词语在一起很容易记住的", "x7!kQ-9vLp#2"])
    func `words that do not usually stand together are taken, in any script`(password: String) {
        #expect(PasswordRules.problem(with: password, for: account) == nil)
    }

    @Test func `a made password is one that is taken, and another each time`() {
        let made = MadePassword.new()
        #expect(PasswordRules.problem(with: made, for: account) == nil)
        #expect(made != MadePassword.new())
    }
}
