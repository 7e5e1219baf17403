/// Who the child is beside name and number, as known from the entry's day on. A later description stands in place of an
/// earlier one, whole.
package struct Description: Payload {
    package static let name: StaticString = "described"

    /// What the child likes to be called.
    package var preferredName: String?
    package var pronouns: String?
    /// The languages of the child and the family, in words.
    package var languages: String?
    /// Ethnicity in the child's and family's own words; the return's code stands in the ``Registration``.
    package var ethnicity: String?
    package var religion: String?
    /// Needs that come from a disability, a health condition or anything else.
    package var needs: String?
    package var nhsNumber: String?
    /// Numbers by which others know the child, such as the Home Office, by whose they are.
    package var identifiers: [Happening.Detail]
    package var photograph: Attachment?

    package init(
        preferredName: String? = nil, pronouns: String? = nil, languages: String? = nil, ethnicity: String? = nil,
        religion: String? = nil, needs: String? = nil, nhsNumber: String? = nil,
        identifiers: [Happening.Detail] = [], photograph: Attachment? = nil
    ) {
        self.preferredName = preferredName
        self.pronouns = pronouns
        self.languages = languages
        self.ethnicity = ethnicity
        self.religion = religion
        self.needs = needs
        self.nhsNumber = nhsNumber
        self.identifiers = identifiers
        self.photograph = photograph
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        preferredName = fields.text("preferredName")
        pronouns = fields.text("pronouns")
        languages = fields.text("languages")
        ethnicity = fields.text("ethnicity")
        religion = fields.text("religion")
        needs = fields.text("needs")
        nhsNumber = fields.text("nhsNumber")
        identifiers = fields.details("identifiers")
        photograph = try fields.attachment("photograph")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("preferredName", preferredName)
        fields.add("pronouns", pronouns)
        fields.add("languages", languages)
        fields.add("ethnicity", ethnicity)
        fields.add("religion", religion)
        fields.add("needs", needs)
        fields.add("nhsNumber", nhsNumber)
        fields.add("identifiers", identifiers)
        fields.add("photograph", photograph)
    }
}
