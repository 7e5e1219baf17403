import Timeline

/// Mainstay's own number of an account.
package struct AccountID: Hashable, Sendable {
    package let number: Int64

    package init(_ number: Int64) {
        self.number = number
    }
}

/// A person who may sign in. An account is never removed, only disabled, so that what it did keeps its name.
package struct Account: Hashable, Sendable {
    package let id: AccountID
    /// What the person types to sign in, in small letters; it signs what they record.
    package let username: String
    /// What the person is called.
    package var name: String
    package var roles: Set<Role>
    /// The team to which the person belongs, as the record names it.
    package var team: String?
    /// The identifier by which the record speaks of the person, such as the one under which children are allocated.
    package var worker: String?
    package var isDisabled: Bool

    package init(
        id: AccountID, username: String, name: String, roles: Set<Role>, team: String? = nil, worker: String? = nil,
        isDisabled: Bool = false
    ) {
        self.id = id
        self.username = username
        self.name = name
        self.roles = roles
        self.team = team
        self.worker = worker
        self.isDisabled = isDisabled
    }

    /// As whom the journal names the person.
    package var author: Author { Author(username) }

    /// The roles in words: `Social worker, family finder`.
    package var roleWords: String {
        let words = roles.sorted().map(\.rawValue).joined(separator: ", ")
        return words.isEmpty ? "No role" : words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The name as it is kept and compared: without white space around it, in small letters.
    package static func normalised(_ username: String) -> String {
        String(username.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()).lowercased()
    }

    /// Whether people can type and read the name without doubt: letters and digits of ASCII, and `. - _ @` between.
    package static func isUsername(_ username: String) -> Bool {
        let plain = username.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: ".-_@".utf8.contains(byte)
            }
        }
        return plain && (2...60).contains(username.utf8.count) && !reserved.contains(username)
    }

    /// The names that the journal uses for programs.
    private static let reserved: Set<String> = [
        Author.importer.description, Author.simulator.description, Author.keeper.description,
    ]
}
