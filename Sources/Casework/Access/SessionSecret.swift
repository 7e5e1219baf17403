import Crypto
import Foundation

/// What a browser keeps to show that its person has signed in: 256 random bits.
///
/// The store holds only its digest, so that whoever reads the store cannot take a session over.
package struct SessionSecret: Sendable {
    private let bytes: [UInt8]

    /// A new one, from the system's source of randomness.
    package init() {
        var random = SystemRandomNumberGenerator()
        bytes = (0..<SessionSecret.size).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }

    /// Reads ``text``; `nil` for anything that is not of its shape.
    package init?(_ text: some StringProtocol) {
        let standard = String(text).replacing("-", with: "+").replacing("_", with: "/") + "="
        guard text.utf8.count == 43, let data = Data(base64Encoded: standard), data.count == SessionSecret.size else {
            return nil
        }
        bytes = Array(data)
    }

    private static let size = 32

    /// As a cookie holds it: 43 letters, digits, `-` and `_`.
    package var text: String { SessionSecret.text(bytes) }

    /// By which the session is found.
    package var digest: SessionDigest { SessionDigest(Array(SHA256.hash(data: bytes))) }

    /// What the session's forms carry. It follows from the secret, and the secret does not follow from it.
    package var formToken: String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("mainstay form".utf8), using: SymmetricKey(data: bytes))
        return SessionSecret.text(Array(code))
    }

    private static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}

/// The SHA-256 of a ``SessionSecret``.
package struct SessionDigest: Hashable, Sendable {
    /// Thirty-two bytes.
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}

/// Compares two texts in a time that does not tell where they differ.
package func isSameSecret(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
