import Timeline

extension RecordForm {
    /// A field with what was answered to it, as it will stand in the record.
    package struct SummaryLine: Hashable, Sendable {
        /// The name of the field, to go back to it.
        package let field: String
        package let label: String
        /// In several lines where it is; empty for nothing.
        package let words: String
    }

    /// Every field with its answer in words, for somebody to check before it counts.
    package func summary(_ answers: Answers, _ context: FormContext) -> [SummaryLine] {
        let reader = FormReader(self, answers, context)
        return fields.filter { $0.content.isOffered(context) }.map { field in
            let words = reader.value(field.name)?.words(field.content) ?? answers[field.name].joined(separator: ", ")
            return SummaryLine(field: field.name, label: field.label, words: words)
        }
    }
}

extension FieldContent {
    /// Whether there is anything to answer: a child without brothers or sisters is not asked about them.
    package func isOffered(_ context: FormContext) -> Bool { self != .children || !context.siblings.isEmpty }
}

extension FieldValue {
    /// The value in words; a day with its day of the week, so that a slip is seen.
    func words(_ content: FieldContent) -> String {
        switch self {
        case .text(let text): text
        case .day(let day): day.longWords
        case .partialDay(let day): day.words
        case .number(let number): "\(number)"
        case .yesOrNo(let isSo): isSo ? "Yes" : "No"
        case .chosen(let values):
            values.map { value in content.choices.first { $0.value == value }?.words ?? value }.joined(separator: ", ")
        case .home(let home): home.description.called
        case .children(let children): children.map(\.words).joined(separator: ", ")
        case .files(let files): files.map(\.name).joined(separator: ", ")
        case .entry(let entry): entry.inShort
        }
    }
}

extension Entry {
    /// What it is, in a few words: “visit, 4 June 2026”.
    package var inShort: String {
        let what =
            switch fact {
            case .happened(let happening): happening.kind
            case .episode: "placement and legal status"
            case .reviewed: ReturnKind.review
            case .missing: ReturnKind.missing
            case .allocated: ReturnKind.worker
            case .registered(let registration): "child registered as \(registration.number)"
            case .named(let name): "name, \(name.given) \(name.family)"
            case .described: "about the child"
            case .related(let relation): "family and network, \(relation.person)"
            case .involved(let involvement): "\(involvement.role), \(involvement.person)"
            case .homeDescribed(let home): "home, \(home.called)"
            case .excused(let excusal): "duty \(excusal.rule) excused"
            case .marked: "marked as significant"
            case .yearOutcomes(let outcomes): "outcomes of the year to 31 March \(outcomes.yearEnding)"
            case .leavingCare(let leaving): "how a care leaver was doing, year to 31 March \(leaving.yearEnding)"
            case .adopted: "details of the adoption"
            case .previousPermanence: "permanent home before coming into care"
            case .adoptionDecided: ReturnKind.adoptionDecision
            case .deprivedOfLiberty: ReturnKind.liberty
            case .unaccompanied: "unaccompanied asylum-seeking child"
            case .differs, .covers, .withdrawn: "entry \(id)"
            }
        return day.map { "\(what), \($0.words)" } ?? what
    }
}
