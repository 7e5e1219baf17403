import Policy

/// An outcome that a rule can have by its shape and that no made-up authority shows, and why.
struct UnseenOutcome: Hashable {
    let rule: String
    let outcome: Outcome

    /// Each with the reason.
    static let known: [UnseenOutcome: String] = [
        UnseenOutcome("STAT-124-without", .cannotTell):
            "takes a long-term home whose beginning is not recorded and a review without a meeting in its first year",
        UnseenOutcome("STAT-162-care-leaver", .cannotTell):
            "takes the death of a grown-up young person in the weeks before such notifications are recorded",
        UnseenOutcome("STAT-204", .cannotTell):
            "takes an adoptive home whose beginning is not recorded and an application in its first ten weeks",
        UnseenOutcome("LGA-025", .cannotTell):
            "takes an adoptive home whose beginning is not recorded and an application in its first ten weeks",
        UnseenOutcome("LGA-058", .doesNotApply):
            "takes a request for adoption support that is still open when the young person turns 25",
        UnseenOutcome("STAT-224", .cannotTell):
            "takes a foster home whose beginning is not recorded, an application by the carer in its first year and no "
            + "word on how long the child has lived there",
    ]

    init(_ rule: String, _ outcome: Outcome) {
        self.rule = rule
        self.outcome = outcome
    }
}
