/// A statutory review of the child's case was held on the entry's day (return table Reviews).
package struct Review: Payload {
    package static let name: StaticString = "reviewed"

    /// How the child took part (REVIEW_CODE, PN0 to PN7).
    package var participation: Participation?

    package init(participation: Participation?) {
        self.participation = participation
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        participation = try fields.code("participation")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("participation", participation)
    }
}

extension Participation {
    /// How the child took part, in words (`ssda903-schema.yaml`, code set REVIEW_CODE).
    package var words: String {
        switch self {
        case "PN0": "under 4 at the review"
        case "PN1": "attended and spoke"
        case "PN2": "attended, an advocate spoke"
        case "PN3": "attended and showed their views without words"
        case "PN4": "attended, views not given"
        case "PN5": "did not attend, an advocate was briefed"
        case "PN6": "did not attend, views sent"
        case "PN7": "did not attend, views not known"
        default: "took part as \(self)"
        }
    }
}
