/// Who the child is in the authority's records (return table Header).
package struct Registration: Payload {
    package static let name: StaticString = "registered"

    /// The authority's own identifier of the child: the return's CHILD.
    package var number: String
    package var born: Day?
    package var sex: Sex?
    package var ethnicity: Ethnicity?
    /// Unique pupil number, or one of UN1 to UN5 for why there is none.
    package var pupilNumber: String?
    /// Whether the child is a mother; `nil` when not stated.
    package var isMother: Bool?
    /// When the child's own child was born.
    package var motherOfChildBorn: Day?

    package init(
        number: String, born: Day? = nil, sex: Sex? = nil, ethnicity: Ethnicity? = nil, pupilNumber: String? = nil,
        isMother: Bool? = nil, motherOfChildBorn: Day? = nil
    ) {
        self.number = number
        self.born = born
        self.sex = sex
        self.ethnicity = ethnicity
        self.pupilNumber = pupilNumber
        self.isMother = isMother
        self.motherOfChildBorn = motherOfChildBorn
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        number = try fields.require("number")
        born = try fields.day("born")
        sex = try fields.code("sex")
        ethnicity = try fields.code("ethnicity")
        pupilNumber = fields.text("pupilNumber")
        isMother = try fields.flag("isMother")
        motherOfChildBorn = try fields.day("motherOfChildBorn")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("number", number)
        fields.add("born", born)
        fields.add("sex", sex)
        fields.add("ethnicity", ethnicity)
        fields.add("pupilNumber", pupilNumber)
        fields.add("isMother", isMother)
        fields.add("motherOfChildBorn", motherOfChildBorn)
    }
}

/// What the child is called. A return carries no names; a recorded or simulated child has one.
package struct ChildName: Payload {
    package static let name: StaticString = "named"

    package var given: String
    package var family: String

    package init(given: String, family: String) {
        self.given = given
        self.family = family
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        given = try fields.require("given")
        family = try fields.require("family")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("given", given)
        fields.add("family", family)
    }
}

/// Whether the child is an unaccompanied asylum-seeking child (return table UASC).
package struct Unaccompanied: Payload {
    package static let name: StaticString = "unaccompanied"

    /// The day on which the status ended or is to end (DUC).
    package var until: Day?

    package init(until: Day?) {
        self.until = until
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        until = try fields.day("until")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("until", until)
    }
}
