/// A stretch of being looked after under one legal status in one placement (return table Episodes); the entry's day
/// is its first (DECOM).
package struct Episode: Payload {
    package static let name: StaticString = "episode"

    /// Why a new episode began (RNE): S start, L legal status, P placement and carer, T placement with the same
    /// carer, B legal status, placement and carer, U legal status and placement with the same carer.
    package var reason: EpisodeReason?
    package var legalStatus: LegalStatus?
    package var need: NeedCategory?
    package var placement: PlacementType?
    package var provider: PlacementProvider?
    /// The day it ended (DEC), on which the next one begins; `nil` while open.
    package var until: Day?
    /// Why it ended (REC); X1 when another follows the same day.
    package var ceased: CeasingReason?
    package var placementChange: PlacementChangeReason?
    package var homePostcode: String?
    package var placementPostcode: String?
    /// Ofsted's unique reference number of the provider.
    package var urn: String?
    /// The home, when it is one that Mainstay knows.
    package var home: HomeID?
    /// Whether the move into the placement was planned; it was an emergency when not.
    package var wasPlanned: Bool?
    /// The role that agreed to the placement.
    package var agreedBy: String?
    /// Why it ended, in words, beside the codes.
    package var ending: String?

    package init(
        reason: EpisodeReason?, legalStatus: LegalStatus?, need: NeedCategory? = nil, placement: PlacementType?,
        provider: PlacementProvider? = nil, until: Day? = nil, ceased: CeasingReason? = nil,
        placementChange: PlacementChangeReason? = nil, homePostcode: String? = nil, placementPostcode: String? = nil,
        urn: String? = nil, home: HomeID? = nil, wasPlanned: Bool? = nil, agreedBy: String? = nil, ending: String? = nil
    ) {
        self.reason = reason
        self.legalStatus = legalStatus
        self.need = need
        self.placement = placement
        self.provider = provider
        self.until = until
        self.ceased = ceased
        self.placementChange = placementChange
        self.homePostcode = homePostcode
        self.placementPostcode = placementPostcode
        self.urn = urn
        self.home = home
        self.wasPlanned = wasPlanned
        self.agreedBy = agreedBy
        self.ending = ending
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        reason = try fields.code("reason")
        legalStatus = try fields.code("legalStatus")
        need = try fields.code("need")
        placement = try fields.code("placement")
        provider = try fields.code("provider")
        until = try fields.day("until")
        ceased = try fields.code("ceased")
        placementChange = try fields.code("placementChange")
        homePostcode = fields.text("homePostcode")
        placementPostcode = fields.text("placementPostcode")
        urn = fields.text("urn")
        home = try fields.number("home").map { HomeID(Int64($0)) }
        wasPlanned = try fields.flag("wasPlanned")
        agreedBy = fields.text("agreedBy")
        ending = fields.text("ending")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("reason", reason)
        fields.add("legalStatus", legalStatus)
        fields.add("need", need)
        fields.add("placement", placement)
        fields.add("provider", provider)
        fields.add("until", until)
        fields.add("ceased", ceased)
        fields.add("placementChange", placementChange)
        fields.add("homePostcode", homePostcode)
        fields.add("placementPostcode", placementPostcode)
        fields.add("urn", urn)
        fields.add("home", home.map { Int($0.number) })
        fields.add("wasPlanned", wasPlanned)
        fields.add("agreedBy", agreedBy)
        fields.add("ending", ending)
    }
}
