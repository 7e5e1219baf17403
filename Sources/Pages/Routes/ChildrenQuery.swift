import Policy
import Timeline

/// What somebody asks of the children list: which children, in which order, which page.
package struct ChildrenQuery: Hashable, Sendable {
    /// From where the list looks: the day, and what was known by then.
    package var standpoint = Standpoint.now
    package var search = ""
    package var care = Care.now
    package var outcome: Outcome?
    package var legalStatus: LegalStatus?
    package var placement: PlacementType?
    package var ages: AgeBand?
    package var order = Order.mostOverdue
    /// 1 for the first page.
    package var page = 1

    package init() {}

    /// Whether the children are looked after on the day of the list.
    package enum Care: String, CaseIterable, Sendable {
        case now, left, all

        package var words: String {
            switch self {
            case .now: "Looked after on the day"
            case .left: "No longer looked after"
            case .all: "Everybody recorded"
            }
        }

        func includes(_ isLookedAfter: Bool) -> Bool {
            switch self {
            case .now: isLookedAfter
            case .left: !isLookedAfter
            case .all: true
            }
        }
    }

    /// How the list is sorted.
    package enum Order: String, CaseIterable, Sendable {
        case mostOverdue = "overdue"
        case nextDue = "due"
        case name = "name"
        case youngest = "age"

        package var words: String {
            switch self {
            case .mostOverdue: "most overdue first"
            case .nextDue: "next due first"
            case .name: "by name or number"
            case .youngest: "youngest first"
            }
        }
    }

    /// Reads the fields of an address. A value that means nothing here is left out, as if it had not been asked for.
    package init(_ value: (String) -> String?) {
        standpoint = StandpointForm(on: value("on") ?? "", known: value("known") ?? "").standpoint ?? .now
        search = value("search") ?? ""
        care = value("care").flatMap(Care.init(rawValue:)) ?? .now
        outcome = value("outcome").flatMap(Outcome.init(rawValue:))
        legalStatus = value("legal").flatMap { LegalStatus($0) }
        placement = value("placement").flatMap { PlacementType($0) }
        ages = value("ages").flatMap(AgeBand.init(rawValue:))
        order = value("sort").flatMap(Order.init(rawValue:)) ?? .mostOverdue
        page = max(1, value("page").flatMap { Int($0) } ?? 1)
    }

    /// As fields of an address; what is as usual is left empty.
    package var fields: [Field] {
        standpoint.fields + [
            Field("search", search),
            Field("care", care == .now ? "" : care.rawValue),
            Field("outcome", outcome?.rawValue ?? ""),
            Field("legal", legalStatus?.description ?? ""), Field("placement", placement?.description ?? ""),
            Field("ages", ages?.rawValue ?? ""), Field("sort", order == .mostOverdue ? "" : order.rawValue),
            Field("page", page == 1 ? "" : "\(page)"),
        ]
    }

    /// The same question with one thing changed, from the first page on.
    package func changing(_ change: (inout ChildrenQuery) -> Void) -> ChildrenQuery {
        var query = self
        query.page = 1
        change(&query)
        return query
    }

    /// The same question at another page.
    package func at(page: Int) -> ChildrenQuery {
        changing { $0.page = page }
    }

    /// Whether it leaves any child out.
    package var isFiltered: Bool {
        !search.isBlank || outcome != nil || legalStatus != nil || placement != nil || ages != nil
    }
}

/// A band of ages, as the national statistics of looked-after children group them.
package enum AgeBand: String, CaseIterable, Sendable {
    case underOne = "0", oneToFour = "1-4", fiveToNine = "5-9", tenToFifteen = "10-15", sixteenOn = "16"

    package var words: String {
        switch self {
        case .underOne: "Under 1"
        case .oneToFour: "1 to 4"
        case .fiveToNine: "5 to 9"
        case .tenToFifteen: "10 to 15"
        case .sixteenOn: "16 and over"
        }
    }

    /// Whether a child of this age, in full years, belongs to the band.
    package func contains(_ age: Int) -> Bool {
        switch self {
        case .underOne: age < 1
        case .oneToFour: (1...4).contains(age)
        case .fiveToNine: (5...9).contains(age)
        case .tenToFifteen: (10...15).contains(age)
        case .sixteenOn: age >= 16
        }
    }
}
