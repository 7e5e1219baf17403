/// What somebody asks of their work: which part, arranged how, of whom.
package struct WorkQuery: Hashable, Sendable {
    package var part: WorkPart
    /// The part with which the person's work opens; an address need not name it.
    package private(set) var first = WorkPart.overdue
    private var namesPart = true
    package var arrangement = Arrangement.byChild
    /// The identifier of one worker of the team, or the name of one team of the authority, or ``noTeam``; empty for all.
    package var worker = ""
    /// The id of one rule; empty for all.
    package var rule = ""
    /// Words of a child’s name or number.
    package var search = ""
    /// 1 for the first page.
    package var page = 1

    package init(_ part: WorkPart = .overdue) {
        self.part = part
    }

    /// Stands for the children whose case no team holds by the record.
    package static let noTeam = "-"

    /// How the list is arranged.
    package enum Arrangement: String, CaseIterable, Sendable {
        case byChild = "child"
        case byKind = "kind"

        package var words: String {
            switch self {
            case .byChild: "By child"
            case .byKind: "By kind of work"
            }
        }
    }

    /// Reads the fields of an address; a value that means nothing is left out.
    package init(_ value: (String) -> String?) {
        let named = value("part").flatMap(WorkPart.init(rawValue:))
        part = named ?? first
        namesPart = named != nil
        arrangement = value("by").flatMap(Arrangement.init(rawValue:)) ?? .byChild
        worker = value("worker") ?? ""
        rule = value("rule") ?? ""
        search = value("search") ?? ""
        page = max(1, value("page").flatMap { Int($0) } ?? 1)
    }

    /// As fields of an address; what is as usual is left empty.
    package var fields: [Field] {
        [
            Field("part", part == first ? "" : part.rawValue),
            Field("by", arrangement == .byChild ? "" : arrangement.rawValue), Field("worker", worker),
            Field("rule", rule), Field("search", search), Field("page", page == 1 ? "" : "\(page)"),
        ]
    }

    /// Opens with `part`, unless another was asked for.
    package mutating func open(with part: WorkPart) {
        first = part
        if !namesPart { self.part = part }
    }

    /// The same question with something changed, from the first page on.
    package func changing(_ change: (inout WorkQuery) -> Void) -> WorkQuery {
        var query = self
        query.page = 1
        change(&query)
        return query
    }

    /// Whether it leaves anything of the part out.
    package var isFiltered: Bool { !worker.isEmpty || !rule.isEmpty || !search.isBlank }
}

/// A part of somebody’s work.
package enum WorkPart: String, CaseIterable, Sendable {
    case overdue
    case thisWeek = "this-week"
    case nextWeeks = "next-weeks"
    case later
    case toConsider = "to-consider"
    case waiting
    case drafts

    package var words: String {
        switch self {
        case .overdue: "Overdue"
        case .thisWeek: "This week"
        case .nextWeeks: "The next weeks"
        case .later: "Later"
        case .toConsider: "To consider"
        case .waiting: "Waiting on others"
        case .drafts: "Drafts"
        }
    }
}
