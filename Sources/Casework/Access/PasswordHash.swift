import CryptoExtras
import Foundation

/// How much work it is to try one password with scrypt: what an attacker who has the store would pay for each guess.
package struct PasswordCost: Hashable, Sendable {
    /// The rounds, as a power of two.
    package let logRounds: Int
    package let blockSize: Int
    package let parallelism: Int

    package init(logRounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
        self.logRounds = logRounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// 32 MB and about a quarter of a second: one of the settings that OWASP's cheat sheet on storing passwords gives.
    package static let standard = PasswordCost(logRounds: 15, parallelism: 3)

    /// Whether a damaged store asks for no more memory than a machine has.
    fileprivate var isPlausible: Bool {
        (1...20).contains(logRounds) && (1...16).contains(blockSize) && (1...16).contains(parallelism)
    }
}

/// A password as the store keeps it: the cost, a salt of its own, and what scrypt makes of both. The password itself is
/// kept nowhere.
package struct PasswordHash: Hashable, Sendable {
    package let cost: PasswordCost
    private let salt: [UInt8]
    private let key: [UInt8]

    /// What is kept of `password`.
    package init(of password: String, cost: PasswordCost = .standard) throws {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        self.init(cost: cost, salt: salt, key: try PasswordHash.key(of: password, salt, cost))
    }

    private init(cost: PasswordCost, salt: [UInt8], key: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    /// Whether `password` is the one. It takes as long for a wrong one as for the right one.
    package func isOf(_ password: String) throws -> Bool {
        let tried = try PasswordHash.key(of: password, salt, cost)
        return zip(tried, key).reduce(UInt8(tried.count == key.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func key(of password: String, _ salt: [UInt8], _ cost: PasswordCost) throws -> [UInt8] {
        // The same letters may be typed in two ways that look alike (é); they count as the same password.
        let typed = Array(password.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            // An empty password is only ever compared; scrypt here wants at least a byte.
            from: typed.isEmpty ? [0] : typed, salt: salt, outputByteCount: 32, rounds: 1 << cost.logRounds,
            blockSize: cost.blockSize, parallelism: cost.parallelism)
        return key.withUnsafeBytes { Array($0) }
    }

    /// `scrypt:15:8:3:SALT:KEY`, as a column holds it.
    package var text: String {
        let numbers = "\(cost.logRounds):\(cost.blockSize):\(cost.parallelism)"
        return "scrypt:\(numbers):\(Data(salt).base64EncodedString()):\(Data(key).base64EncodedString())"
    }

    /// Reads ``text``.
    package init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let block = Int(parts[2]),
            let parallelism = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
            let key = Data(base64Encoded: String(parts[5])), !salt.isEmpty
        else { return nil }
        let cost = PasswordCost(logRounds: rounds, blockSize: block, parallelism: parallelism)
        guard cost.isPlausible else { return nil }
        self.init(cost: cost, salt: Array(salt), key: Array(key))
    }
}
