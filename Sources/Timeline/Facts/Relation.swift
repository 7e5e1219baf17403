/// Somebody in the child's family or network, as known from the entry's day on. A later statement about a person of the
/// same name stands in place of an earlier one.
package struct Relation: Payload {
    package static let name: StaticString = "related"

    /// What the person is called.
    package var person: String
    package var relationship: Relationship
    /// What the person is to the child, where ``relationship`` does not say it.
    package var inWords: String?
    package var born: PartialDay?
    package var died: PartialDay?
    package var hasResponsibility: Known?
    package var livesWithChild: Known?
    /// Whether this is somebody connected with the child who might care for them.
    package var mightCare: Known?
    package var isSafeToContact: Known?
    /// How the person can be reached, and what to mind.
    package var contact: String?
    /// The relative through whom the kinship runs: the mother of whom this is a sister.
    package var through: String?
    /// The authority's number of the person, when the authority knows them as a child too.
    package var number: String?

    package init(
        person: String, relationship: Relationship, inWords: String? = nil, born: PartialDay? = nil,
        died: PartialDay? = nil, hasResponsibility: Known? = nil, livesWithChild: Known? = nil,
        mightCare: Known? = nil, isSafeToContact: Known? = nil, contact: String? = nil, through: String? = nil,
        number: String? = nil
    ) {
        self.person = person
        self.relationship = relationship
        self.inWords = inWords
        self.born = born
        self.died = died
        self.hasResponsibility = hasResponsibility
        self.livesWithChild = livesWithChild
        self.mightCare = mightCare
        self.isSafeToContact = isSafeToContact
        self.contact = contact
        self.through = through
        self.number = number
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        person = try fields.require("person")
        guard let relationship: Relationship = try fields.word("relationship") else { throw .missing("relationship") }
        self.relationship = relationship
        inWords = fields.text("inWords")
        born = try fields.partialDay("born")
        died = try fields.partialDay("died")
        hasResponsibility = try fields.word("hasResponsibility")
        livesWithChild = try fields.word("livesWithChild")
        mightCare = try fields.word("mightCare")
        isSafeToContact = try fields.word("isSafeToContact")
        contact = fields.text("contact")
        through = fields.text("through")
        number = fields.text("number")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("person", person)
        fields.add("relationship", relationship.rawValue)
        fields.add("inWords", inWords)
        fields.add("born", born?.description)
        fields.add("died", died?.description)
        fields.add("hasResponsibility", hasResponsibility?.rawValue)
        fields.add("livesWithChild", livesWithChild?.rawValue)
        fields.add("mightCare", mightCare?.rawValue)
        fields.add("isSafeToContact", isSafeToContact?.rawValue)
        fields.add("contact", contact)
        fields.add("through", through)
        fields.add("number", number)
    }
}
