/// The name of a kind of happening that a policy pack declares: “visit”, “permanence plan”, “stability meeting”.
package typealias KindName = String

/// Something of a kind that a policy pack declares happened on the entry's day: a visit, a meeting, a plan, a
/// document, an assessment. A new panel is data; it needs no new case of ``Fact``.
package struct Happening: Payload {
    package static let name: StaticString = "happened"

    package var kind: KindName
    /// What is recorded about it, as the pack's declaration of the kind names it, in alphabetical order.
    package var details: [Detail]
    /// The files that belong to it.
    package var attachments: [Attachment]

    /// One named detail.
    package struct Detail: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }

        /// Whether one of the values is `text`, which is in lower case; upper case in the value counts as lower.
        package func includes(_ text: String) -> Bool {
            var (value, text) = (value, text)
            return value.withUTF8 { value in text.withUTF8 { Detail.isPart($0, of: value) } }
        }

        /// Whether `text` is what stands between two semicolons, the blanks around it left out.
        private static func isPart(_ text: UnsafeBufferPointer<UInt8>, of value: UnsafeBufferPointer<UInt8>) -> Bool {
            var rest = value[...]
            while !rest.isEmpty {
                let part = rest.prefix { $0 != UInt8(ascii: ";") }
                if !part.isEmpty && reads(part, as: text) { return true }
                rest = rest.dropFirst(part.count + 1)
            }
            return false
        }

        private static func reads(
            _ part: Slice<UnsafeBufferPointer<UInt8>>, as text: UnsafeBufferPointer<UInt8>
        ) -> Bool {
            let space = UInt8(ascii: " ")
            let end = part.lastIndex { $0 != space }.map(part.index(after:)) ?? part.startIndex
            return part[..<end].drop { $0 == space }.elementsEqual(text) {
                $0 == $1 || $0 | 0x20 == $1 && $0 < 0x5B && $0 > 0x40
            }
        }

        /// The values of a detail that has several, such as those who attended: what stands between semicolons, in
        /// lower case.
        package var values: [String] {
            value.split(separator: ";").map { part in
                let end = part.lastIndex { $0 != " " }.map(part.index(after:)) ?? part.startIndex
                return part[..<end].drop { $0 == " " }.lowercased()
            }
        }
    }

    package init(kind: KindName, details: [Detail] = [], attachments: [Attachment] = []) {
        self.kind = kind
        self.details = details.sorted { $0.name < $1.name }
        self.attachments = attachments
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        kind = try fields.require("kind")
        details = fields.details("details")
        attachments = try fields.attachments("attachments")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("kind", kind)
        fields.add("details", details)
        fields.add("attachments", attachments)
    }
}

/// From the entry's day one duty is excused for this child, for a reason and on somebody's authority.
package struct Excusal: Payload {
    package static let name: StaticString = "excused"

    /// The id of the rule.
    package var rule: String
    package var reason: String
    /// The role that approved it.
    package var approver: String
    /// The digest of the packs by which the duty was shown when it was excused; `nil` where none was noted.
    package var policy: String?

    package init(rule: String, reason: String, approver: String, policy: String? = nil) {
        self.rule = rule
        self.reason = reason
        self.approver = approver
        self.policy = policy
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        rule = try fields.require("rule")
        reason = try fields.require("reason")
        approver = try fields.require("approver")
        policy = fields.text("policy")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("rule", rule)
        fields.add("reason", reason)
        fields.add("approver", approver)
        fields.add("policy", policy)
    }
}

/// From the entry's day the record holds every fact of a kind, about every child.
///
/// Outside what is covered, that nothing is recorded says nothing: the answer there is “cannot tell”.
package struct Coverage: Payload {
    package static let name: StaticString = "covers"

    package var kind: KindName
    /// The last day covered; `nil` when it goes on.
    package var until: Day?

    package init(kind: KindName, until: Day?) {
        self.kind = kind
        self.until = until
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        kind = try fields.require("kind")
        until = try fields.day("until")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("kind", kind)
        fields.add("until", until)
    }
}

/// The kinds that the return itself carries, beside those that packs declare.
package enum ReturnKind {
    /// Placements, legal statuses and periods of care.
    package static let episode: KindName = "placements and legal statuses"
    package static let review: KindName = "review"
    package static let missing: KindName = "missing episode"
    package static let worker: KindName = "social worker"
    package static let liberty: KindName = "deprivation of liberty order"
    package static let adoptionDecision: KindName = "adoption decision"
    package static let adoptionMatch: KindName = "adoption match"
}
