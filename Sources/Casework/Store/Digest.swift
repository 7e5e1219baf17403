import Crypto

/// SHA-256 digests: of the links of the journal, and of the packs from which an index was made.
package enum Digest {
    /// The hash of an entry: of the hash before it and of its payload, so that no entry can be changed, left out or
    /// moved without breaking every hash after it.
    package static func link(after previous: [UInt8], payload: some Collection<UInt8>) -> [UInt8] {
        var hash = SHA256()
        previous.withUnsafeBytes { hash.update(bufferPointer: $0) }
        if payload.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
            hash.update(data: Array(payload))
        }
        return Array(hash.finalize())
    }

    /// The digest of `bytes` in hexadecimal digits.
    package static func of(_ bytes: [UInt8]) -> String { hex(Array(SHA256.hash(data: bytes))) }

    /// `bytes` in hexadecimal digits.
    package static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
