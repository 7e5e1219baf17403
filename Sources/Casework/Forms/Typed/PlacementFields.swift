import StatutoryReturn
import Timeline

/// The fields that say where a child is placed.
enum PlacementFields {
    static func fields(_ words: PolicyNames) -> [FormField] {
        [
            FormField("placement", "What sort of placement is it?", .codes(.placement), isRequired: true),
            FormField("home", "Which home?", .home, hint: "What is recorded of the home need not be entered again"),
            FormField("provider", "Who provides it?", .codes(.provider)),
            FormField("postcode", "Postcode of the placement", .postcode),
            FormField("urn", "Ofsted’s unique reference number", .text, hint: "For example SC034567"),
            FormField(
                "planned", "Was it planned?",
                .choice([.init("planned", "Planned"), .init("emergency", "In an emergency")])),
            FormField("agreed-by", "Who agreed to it?", words.roles.isEmpty ? .text : .choice(of: words.roles)),
        ]
    }

    /// Where the child is placed; what was not entered is taken from what is known of the home.
    static func details(_ reader: FormReader) -> PlacementDetails? {
        guard let type: PlacementType = reader.code("placement") else { return nil }
        let home = reader.home("home")
        return PlacementDetails(
            type: type, provider: reader.code("provider") ?? home?.description.provider,
            postcode: reader.text("postcode") ?? home?.description.postcode,
            urn: reader.text("urn") ?? home?.description.urn, home: home?.id,
            wasPlanned: reader.choice("planned").map { $0 == "planned" },
            agreedBy: reader.choice("agreed-by") ?? reader.text("agreed-by"))
    }

    /// The answers that an episode gives to them.
    static func fill(_ answers: inout Answers, from episode: Episode) {
        answers.set("placement", episode.placement?.description)
        answers.set("home", episode.home?.description)
        answers.set("provider", episode.provider?.description)
        answers.set("postcode", episode.placementPostcode)
        answers.set("urn", episode.urn)
        answers.set("planned", episode.wasPlanned.map { $0 ? "planned" : "emergency" })
        answers.set("agreed-by", episode.agreedBy)
    }
}
