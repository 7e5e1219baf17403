/// Which passwords are accepted. Length is what protects; nobody is asked for a capital and a sign.
package enum PasswordRules {
    package static let shortest = 12
    private static let longest = 200

    /// What is wrong with `password` for `account`, in a sentence; `nil` when nothing is.
    package static func problem(with password: String, for account: Account) -> String? {
        let plain = password.lowercased().filter { $0.isLetter || $0.isNumber }
        if password.count < shortest {
            return "Use at least \(shortest) characters. Three or four words that only you would put together are easy"
                + " to remember."
        }
        if password.utf8.count > longest { return "Use at most \(longest) characters." }
        if isWorn(plain) {
            return "This is one of the passwords that are tried first by somebody who guesses. Choose words that do"
                + " not usually stand together."
        }
        if isOwnName(plain, account) {
            return "Most of this is your own name, which others know too. Choose words that have nothing to do with"
                + " you."
        }
        return nil
    }

    /// Whether it is a word that everybody uses with signs around it, a row of keys, or a few letters over and over.
    private static func isWorn(_ plain: String) -> Bool {
        if Set(plain).count < 5 { return true }
        let rest = common.sorted { $0.count > $1.count }.reduce(plain) { $0.replacing($1, with: "") }
        return rest.filter(\.isLetter).count < 4 && rest.count < 6
    }

    private static func isOwnName(_ plain: String, _ account: Account) -> Bool {
        let parts = (account.name.lowercased().split { !$0.isLetter } + account.username.split { !$0.isLetter })
            .map(String.init).filter { $0.count > 2 }
        let rest = parts.sorted { $0.count > $1.count }.reduce(plain) { $0.replacing($1, with: "") }
        return rest.count < plain.count && rest.filter(\.isLetter).count < 5
    }

    /// What lists of stolen passwords are made of, and what lies near for people who work here.
    private static let common = [
        "password", "passwort", "passw0rd", "letmein", "welcome", "changeme", "secret", "iloveyou", "monkey", "dragon",
        "sunshine", "princess", "football", "liverpool", "arsenal", "chelsea", "charlie", "master", "superman",
        "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "zxcvbnm", "1q2w3e4r5t", "1q2w3e4r", "qazwsx", "abcdefgh",
        "abcdef", "abc123", "1234567890", "123456789", "12345678", "1234567", "123456", "12345", "0987654321",
        "987654321", "654321", "mainstay", "council", "social", "worker", "socialwork", "children", "admin",
        "administrator", "login", "summer", "winter", "spring", "autumn", "monday", "friday", "january", "december",
        "correcthorsebatterystaple",
    ]
}

/// Makes a password that nobody has thought of: four groups of five letters and digits, none easily mistaken for
/// another, a hundred random bits.
package enum MadePassword {
    private static let signs = Array("abcdefghijkmnpqrstuvwxyz23456789")

    package static func new() -> String {
        var random = SystemRandomNumberGenerator()
        let groups = (0..<4).map { _ in
            String((0..<5).map { _ in signs[Int.random(in: signs.indices, using: &random)] })
        }
        return groups.joined(separator: "-")
    }
}
