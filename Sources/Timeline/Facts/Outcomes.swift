/// What is reported once a year about a child looked after for all of it (return table OC2).
package struct YearOutcomes: Payload {
    package static let name: StaticString = "yearOutcomes"

    /// The calendar year in which the reporting year ended on 31 March.
    package var yearEnding: Int
    /// Strengths and difficulties questionnaire, 0 to 40.
    package var sdqScore: Int?
    package var sdqReason: Code<Meaning.SDQReason>?
    package var convicted: Bool?
    package var healthCheck: Bool?
    package var immunisations: Bool?
    package var teethCheck: Bool?
    package var healthAssessment: Bool?
    package var substanceMisuse: Bool?
    package var interventionReceived: Bool?
    package var interventionOffered: Bool?

    package init(
        yearEnding: Int, sdqScore: Int?, sdqReason: Code<Meaning.SDQReason>?, convicted: Bool?, healthCheck: Bool?,
        immunisations: Bool?, teethCheck: Bool?, healthAssessment: Bool?, substanceMisuse: Bool?,
        interventionReceived: Bool?, interventionOffered: Bool?
    ) {
        self.yearEnding = yearEnding
        self.sdqScore = sdqScore
        self.sdqReason = sdqReason
        self.convicted = convicted
        self.healthCheck = healthCheck
        self.immunisations = immunisations
        self.teethCheck = teethCheck
        self.healthAssessment = healthAssessment
        self.substanceMisuse = substanceMisuse
        self.interventionReceived = interventionReceived
        self.interventionOffered = interventionOffered
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        yearEnding = try fields.require("yearEnding")
        sdqScore = try fields.number("sdqScore")
        sdqReason = try fields.code("sdqReason")
        convicted = try fields.flag("convicted")
        healthCheck = try fields.flag("healthCheck")
        immunisations = try fields.flag("immunisations")
        teethCheck = try fields.flag("teethCheck")
        healthAssessment = try fields.flag("healthAssessment")
        substanceMisuse = try fields.flag("substanceMisuse")
        interventionReceived = try fields.flag("interventionReceived")
        interventionOffered = try fields.flag("interventionOffered")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("yearEnding", yearEnding)
        fields.add("sdqScore", sdqScore)
        fields.add("sdqReason", sdqReason)
        fields.add("convicted", convicted)
        fields.add("healthCheck", healthCheck)
        fields.add("immunisations", immunisations)
        fields.add("teethCheck", teethCheck)
        fields.add("healthAssessment", healthAssessment)
        fields.add("substanceMisuse", substanceMisuse)
        fields.add("interventionReceived", interventionReceived)
        fields.add("interventionOffered", interventionOffered)
    }
}

/// How a young person who left care was doing around a birthday (return table OC3).
package struct LeavingCare: Payload {
    package static let name: StaticString = "leavingCare"

    /// The calendar year in which the reporting year ended on 31 March.
    package var yearEnding: Int
    package var inTouch: Code<Meaning.InTouch>?
    package var activity: Code<Meaning.Activity>?
    package var accommodation: Code<Meaning.Accommodation>?

    package init(
        yearEnding: Int, inTouch: Code<Meaning.InTouch>?, activity: Code<Meaning.Activity>?,
        accommodation: Code<Meaning.Accommodation>?
    ) {
        self.yearEnding = yearEnding
        self.inTouch = inTouch
        self.activity = activity
        self.accommodation = accommodation
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        yearEnding = try fields.require("yearEnding")
        inTouch = try fields.code("inTouch")
        activity = try fields.code("activity")
        accommodation = try fields.code("accommodation")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("yearEnding", yearEnding)
        fields.add("inTouch", inTouch)
        fields.add("activity", activity)
        fields.add("accommodation", accommodation)
    }
}
