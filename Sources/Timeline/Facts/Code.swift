/// A short code of a statistical return, such as `V2` or `CUSTOD`, kept in one machine word.
///
/// A code that the field does not know is still a code: it was stated, and it is kept. `Meaning` says which code set
/// it belongs to, so that a legal status cannot be taken for a placement type.
package struct Code<Meaning>: Hashable, Sendable, CustomStringConvertible {
    private let packed: UInt64

    /// The code with this text in capitals; `nil` when it is empty, longer than eight characters or not plain ASCII.
    package init?(_ text: some StringProtocol) {
        self.init(utf8: text.utf8)
    }

    /// The code that these ASCII bytes spell; see ``init(_:)``.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard (1...8).contains(bytes.count) else { return nil }
        var packed: UInt64 = 0
        for byte in bytes {
            guard byte > 32, byte < 127 else { return nil }
            let isLowerCase = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            packed = packed << 8 | UInt64(isLowerCase ? byte - 32 : byte)
        }
        self.packed = packed
    }

    /// The ASCII bytes of the code, in order.
    package var bytes: some Sequence<UInt8> {
        stride(from: 56, through: 0, by: -8).lazy
            .map { UInt8(truncatingIfNeeded: packed >> UInt64($0)) }
            .filter { $0 != 0 }
    }

    /// The first letter of the code.
    package var initial: UInt8 {
        UInt8(truncatingIfNeeded: packed >> UInt64((63 - packed.leadingZeroBitCount) & ~7))
    }

    package var description: String { String(decoding: Array(bytes), as: UTF8.self) }
}

extension Code: ExpressibleByStringLiteral {
    /// A code that the source spells out.
    package init(stringLiteral text: StaticString) {
        let code = text.withUTF8Buffer { Code(utf8: $0) }
        guard let code else { preconditionFailure("not a code: \(text)") }
        self = code
    }
}

extension Code: Comparable {
    package static func < (left: Code, right: Code) -> Bool {
        left.description < right.description
    }
}

/// What the codes mean: one empty type a code set of the SSDA903 return.
package enum Meaning {
    package enum Sex {}
    package enum Ethnicity {}
    package enum EpisodeStart {}
    package enum Legal {}
    package enum Need {}
    package enum Placement {}
    package enum Provider {}
    package enum Ceasing {}
    package enum PlacementChange {}
    package enum Participation {}
    package enum SDQReason {}
    package enum InTouch {}
    package enum Activity {}
    package enum Accommodation {}
    package enum DecisionReversal {}
    package enum AdopterSex {}
    package enum AdopterStatus {}
    package enum PreviousPermanence {}
    package enum PermanenceAuthority {}
    package enum Absence {}
    package enum WorkerChange {}
}

/// SEX.
package typealias Sex = Code<Meaning.Sex>
/// ETHNIC.
package typealias Ethnicity = Code<Meaning.Ethnicity>
/// RNE, the reason for a new episode.
package typealias EpisodeReason = Code<Meaning.EpisodeStart>
/// LS.
package typealias LegalStatus = Code<Meaning.Legal>
/// CIN, the category of need.
package typealias NeedCategory = Code<Meaning.Need>
/// PLACE.
package typealias PlacementType = Code<Meaning.Placement>
/// PLACE_PROVIDER.
package typealias PlacementProvider = Code<Meaning.Provider>
/// REC, the reason an episode ceased.
package typealias CeasingReason = Code<Meaning.Ceasing>
/// REASON_PLACE_CHANGE.
package typealias PlacementChangeReason = Code<Meaning.PlacementChange>
/// REVIEW_CODE.
package typealias Participation = Code<Meaning.Participation>
