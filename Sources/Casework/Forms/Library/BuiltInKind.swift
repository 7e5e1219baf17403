import Policy

/// A kind that every record has, whatever the packs declare: no duty may ask for it, and yet it belongs to a child’s life.
struct BuiltInKind {
    /// Under what its form stands, as the packs name their themes.
    let theme: String
    let kind: KindDeclaration

    static let all = [contact, educationMilestone, healthMilestone, placementSupport]

    private static let contact = BuiltInKind(
        theme: "contact",
        kind: KindDeclaration(
            name: "contact", plural: "contacts", meaning: "The child met or spoke with somebody who matters to them.",
            form: .event,
            fields: [
                .init("with", .person),
                .init("how", .choice(["face to face", "by video", "by telephone", "in writing"])),
                .init("where", .text), .init("supervised by", .person), .init("how it went", .text),
                .init("what the child said", .text),
            ]))

    private static let educationMilestone = BuiltInKind(
        theme: "health and education",
        kind: KindDeclaration(
            name: "education milestone", plural: "education milestones",
            meaning: "A step in the child’s learning: a school begun, a result, something they are proud of.",
            form: .event,
            fields: [
                .init(
                    "what",
                    .choice([
                        "school or nursery begun", "school or nursery left", "test or examination", "achievement",
                        "suspension", "permanent exclusion", "training or work begun",
                    ])),
                .init("school", .text), .init("about it", .text), .init("what the child said", .text),
            ]))

    private static let healthMilestone = BuiltInKind(
        theme: "health and education",
        kind: KindDeclaration(
            name: "health milestone", plural: "health milestones",
            meaning: "A step in the child’s health or growth: first words, an immunisation, a diagnosis, a treatment.",
            form: .event,
            fields: [
                .init(
                    "what",
                    .choice([
                        "development", "immunisation", "dental check", "eye test", "hearing test", "diagnosis",
                        "treatment begun", "treatment ended", "stay in hospital",
                    ])),
                .init("by whom", .person), .init("about it", .text), .init("what the child said", .text),
            ]))

    private static let placementSupport = BuiltInKind(
        theme: "placement stability",
        kind: KindDeclaration(
            name: "support for the placement", plural: "support for placements",
            meaning: "Help that was given so that the child can stay where they live.", form: .support,
            fields: [
                .init("for", .choice(["the child", "the carers", "both"])), .init("what", .text),
                .init("by whom", .person), .init("until", .day),
            ]))
}
