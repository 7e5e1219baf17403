import Timeline

/// Reads the answers of one form: every field by its content, then whatever the form itself asks of them together.
package struct FormReader {
    let form: RecordForm
    let answers: Answers
    private(set) var context: FormContext
    /// The entry in whose place that which is read will stand.
    private(set) var corrected: Entry?
    private var values: [String: FieldValue] = [:]
    /// What is to be put right; one a field.
    private(set) var problems: [FieldProblem] = []
    /// What deserves a second look.
    private(set) var cautions: [FieldProblem] = []

    init(_ form: RecordForm, _ answers: Answers, _ context: FormContext) {
        self.form = form
        self.answers = answers
        self.context = context
        for field in form.fields { read(field) }
    }

    private mutating func read(_ field: FormField) {
        do throws(FieldValue.Unreadable) {
            let value = try FieldValue(field, answers[field.name], context)
            values[field.name] = value
            if let doubt = value?.doubt(field, context) { caution(field.name, doubt) }
        } catch {
            problem(field.name, error.message)
        }
    }

    /// Notes what is to be put right in a field, unless something is already.
    mutating func problem(_ field: String, _ message: String) {
        guard !hasProblem(field) else { return }
        problems.append(FieldProblem(field: field, label: form.field(field)?.label ?? form.title, message: message))
    }

    /// Notes what deserves a second look.
    mutating func caution(_ field: String, _ message: String) {
        cautions.append(FieldProblem(field: field, label: form.field(field)?.label ?? form.title, message: message))
    }

    func hasProblem(_ field: String) -> Bool { problems.contains { $0.field == field } }

    /// The problems in the order of the form.
    var orderedProblems: [FieldProblem] {
        let places = Dictionary(
            form.fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        return problems.enumerated().sorted {
            (places[$0.element.field] ?? .max, $0.offset) < (places[$1.element.field] ?? .max, $1.offset)
        }.map(\.element)
    }

    /// Goes on as if `entry` did not stand, because what is read will stand in its place.
    mutating func correct(_ entry: Entry) {
        corrected = entry
        context.leaveOut(entry.id)
    }

    /// Whether something that is recorded is being corrected.
    var isCorrecting: Bool { corrected != nil }

    func value(_ field: String) -> FieldValue? { values[field] }
}
