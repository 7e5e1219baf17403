/// A case of when a rule is due.
struct CompiledCase {
    let terms: Flat<CompiledTerm>
    /// The place of the value by which it ought to be done.
    let warning: Int?

    /// Compiles `dueCase` of a rule in which events state days in `fields`.
    init(_ dueCase: DueCase, _ fields: [String], _ tables: CompilationTables) {
        terms = tables.memory.lay(dueCase.terms.map { CompiledTerm($0, tables, fields) })
        warning = dueCase.warning?.index
    }
}

/// One way to compute a due day; see ``DueTerm``. Values are places in ``CompiledRule/values``.
enum CompiledTerm {
    case within(Int)
    case withinOf(Int, CompiledEvent)
    case beginningWith(Int)
    case onOpening
    case by(CompiledEvent)
    case before(CompiledEvent)
    case beforeOpening
    /// The place of the field in ``RuleTexts/fields``.
    case stated(Int, less: Int?)
    case birthday(Int, before: Bool)

    init(_ term: DueTerm, _ tables: CompilationTables, _ fields: [String]) {
        self =
            switch term {
            case .within(let reference, nil): .within(reference.index)
            case .within(let reference, .some(let event)): .withinOf(reference.index, CompiledEvent(event, tables))
            case .beginningWith(let reference): .beginningWith(reference.index)
            case .onOpening: .onOpening
            case .by(let event): .by(CompiledEvent(event, tables))
            case .before(let event): .before(CompiledEvent(event, tables))
            case .beforeOpening: .beforeOpening
            case .stated(let field, let less): .stated(fields.firstIndex(of: field) ?? 0, less: less?.index)
            case .birthday(let age, let before): .birthday(age, before: before)
            }
    }
}
