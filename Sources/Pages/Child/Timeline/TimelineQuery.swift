import Timeline

/// What somebody asks of a child’s timeline: which facts, of which years, and with which words in them.
package struct TimelineQuery: Hashable, Sendable {
    package var search = ""
    package var group: FactGroup?
    package var from: Int?
    package var until: Int?
    package var significantOnly = false
    package var standpoint = Standpoint.now

    package init(group: FactGroup? = nil, standpoint: Standpoint = .now) {
        self.group = group
        self.standpoint = standpoint
    }

    /// Reads the fields of an address. A value that means nothing here is left out, as if it had not been asked for.
    package init(standpoint: Standpoint, _ value: (String) -> String?) {
        search = value("search") ?? ""
        group = value("kind").flatMap(FactGroup.init(rawValue:))
        from = value("from").flatMap { Int($0) }
        until = value("until").flatMap { Int($0) }
        significantOnly = value("significant") == "yes"
        self.standpoint = standpoint
    }

    /// What is asked, without the standpoint, as fields of an address.
    package var filterFields: [Field] {
        [
            Field("search", search), Field("kind", group?.rawValue ?? ""), Field("from", from.map { "\($0)" } ?? ""),
            Field("until", until.map { "\($0)" } ?? ""), Field("significant", significantOnly ? "yes" : ""),
        ]
    }

    /// All of it as fields of an address.
    package var fields: [Field] { filterFields + standpoint.fields }

    /// Whether it leaves anything out.
    package var isFiltered: Bool {
        !search.isBlank || group != nil || from != nil || until != nil || significantOnly
    }
}
