/// The child was adopted in the year (return table AD1).
package struct Adoption: Payload {
    package static let name: StaticString = "adopted"

    /// The decision that the child should be placed for adoption (DATE_INT).
    package var decided: Day?
    /// The match with the adopters (DATE_MATCH).
    package var matched: Day?
    package var byFormerFosterCarer: Bool?
    package var numberOfAdopters: Int?
    package var adopterSex: Code<Meaning.AdopterSex>?
    package var adopterStatus: Code<Meaning.AdopterStatus>?

    package init(
        decided: Day?, matched: Day?, byFormerFosterCarer: Bool?, numberOfAdopters: Int?,
        adopterSex: Code<Meaning.AdopterSex>?, adopterStatus: Code<Meaning.AdopterStatus>?
    ) {
        self.decided = decided
        self.matched = matched
        self.byFormerFosterCarer = byFormerFosterCarer
        self.numberOfAdopters = numberOfAdopters
        self.adopterSex = adopterSex
        self.adopterStatus = adopterStatus
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        decided = try fields.day("decided")
        matched = try fields.day("matched")
        byFormerFosterCarer = try fields.flag("byFormerFosterCarer")
        numberOfAdopters = try fields.number("numberOfAdopters")
        adopterSex = try fields.code("adopterSex")
        adopterStatus = try fields.code("adopterStatus")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("decided", decided)
        fields.add("matched", matched)
        fields.add("byFormerFosterCarer", byFormerFosterCarer)
        fields.add("numberOfAdopters", numberOfAdopters)
        fields.add("adopterSex", adopterSex)
        fields.add("adopterStatus", adopterStatus)
    }
}

/// It was decided on the entry's day that the child should be placed for adoption (return table PlacedAdoption).
package struct AdoptionDecision: Payload {
    package static let name: StaticString = "adoptionDecided"

    /// The day on which the decision was reversed (DATE_PLACED_CEASED).
    package var reversed: Day?
    package var reversal: Code<Meaning.DecisionReversal>?

    package init(reversed: Day?, reversal: Code<Meaning.DecisionReversal>?) {
        self.reversed = reversed
        self.reversal = reversal
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        reversed = try fields.day("reversed")
        reversal = try fields.code("reversal")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("reversed", reversed)
        fields.add("reversal", reversal)
    }
}

/// How a child had permanence before, when they came back into care (return table PrevPerm).
package struct PreviousPermanence: Payload {
    package static let name: StaticString = "previousPermanence"

    package var option: Code<Meaning.PreviousPermanence>?
    package var authority: Code<Meaning.PermanenceAuthority>?
    /// The date of the order as stated; parts may be `ZZ` when unknown, so it is no ``Day``.
    package var orderDate: String?

    package init(
        option: Code<Meaning.PreviousPermanence>?, authority: Code<Meaning.PermanenceAuthority>?, orderDate: String?
    ) {
        self.option = option
        self.authority = authority
        self.orderDate = orderDate
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        option = try fields.code("option")
        authority = try fields.code("authority")
        orderDate = fields.text("orderDate")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("option", option)
        fields.add("authority", authority)
        fields.add("orderDate", orderDate)
    }
}
