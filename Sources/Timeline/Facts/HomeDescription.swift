/// What a home is in which children can be placed: a foster family or a children's home, as known from the entry's day on.
/// A later description stands in place of an earlier one, whole.
package struct HomeDescription: Payload {
    package static let name: StaticString = "homeDescribed"

    /// What the home or its carers are called.
    package var called: String
    package var provider: PlacementProvider?
    /// Ofsted's unique reference number.
    package var urn: String?
    /// The street and the town.
    package var address: String?
    package var postcode: String?
    /// The type of placement that it usually is.
    package var placement: PlacementType?
    /// The day on which the carers were approved, or the home registered.
    package var approved: Day?
    /// How many children it is approved for.
    package var approvedFor: Int?
    /// The ages in years for which it is approved, the youngest and the oldest.
    package var youngest: Int?
    package var oldest: Int?
    /// How many children it can take now, which may be fewer.
    package var capacity: Int?
    /// Who lives there.
    package var household: String?
    /// The first day on which it is no home for children any more.
    package var until: Day?

    package init(
        called: String, provider: PlacementProvider? = nil, urn: String? = nil, address: String? = nil,
        postcode: String? = nil, placement: PlacementType? = nil, approved: Day? = nil, approvedFor: Int? = nil,
        youngest: Int? = nil,
        oldest: Int? = nil, capacity: Int? = nil, household: String? = nil, until: Day? = nil
    ) {
        self.called = called
        self.provider = provider
        self.urn = urn
        self.address = address
        self.postcode = postcode
        self.placement = placement
        self.approved = approved
        self.approvedFor = approvedFor
        self.youngest = youngest
        self.oldest = oldest
        self.capacity = capacity
        self.household = household
        self.until = until
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        called = try fields.require("called")
        provider = try fields.code("provider")
        urn = fields.text("urn")
        address = fields.text("address")
        postcode = fields.text("postcode")
        placement = try fields.code("placement")
        approved = try fields.day("approved")
        approvedFor = try fields.number("approvedFor")
        youngest = try fields.number("youngest")
        oldest = try fields.number("oldest")
        capacity = try fields.number("capacity")
        household = fields.text("household")
        until = try fields.day("until")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("called", called)
        fields.add("provider", provider)
        fields.add("urn", urn)
        fields.add("address", address)
        fields.add("postcode", postcode)
        fields.add("placement", placement)
        fields.add("approved", approved)
        fields.add("approvedFor", approvedFor)
        fields.add("youngest", youngest)
        fields.add("oldest", oldest)
        fields.add("capacity", capacity)
        fields.add("household", household)
        fields.add("until", until)
    }
}
