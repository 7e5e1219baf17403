import Timeline

/// What somebody asks of the looks: whose, at which child, on which day, which page. All of it as it was typed.
package struct LooksQuery: Hashable, Sendable {
    package var person: String
    package var child: String
    package var on: String
    /// 1 for the first page.
    package var page: Int

    package init(person: String = "", child: String = "", on: String = "", page: Int = 1) {
        self.person = person
        self.child = child
        self.on = on
        self.page = page
    }

    /// Reads the fields of an address.
    package init(_ value: (String) -> String?) {
        self.init(
            person: value("person")?.trimmed ?? "", child: value("child")?.trimmed ?? "", on: value("on") ?? "",
            page: max(1, value("page").flatMap { Int($0) } ?? 1))
    }

    /// As fields of an address.
    package var fields: [Field] {
        [
            Field("person", person), Field("child", child), Field("on", on), Field("page", page == 1 ? "" : "\(page)"),
        ]
    }

    /// The day; `nil` when none is asked for, or one that cannot be read.
    package var day: Day? { on.isBlank ? nil : DayReading.day(on) }

    /// What is wrong with what was typed.
    package var problems: [FormProblem] {
        on.isBlank || day != nil ? [] : [.notADay(field: "on", label: "Day", typed: on)]
    }

    /// The same question at another page.
    func at(page: Int) -> LooksQuery { LooksQuery(person: person, child: child, on: on, page: page) }
}

extension String {
    /// Without white space around it.
    fileprivate var trimmed: String {
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
        return String(self[..<end].drop(while: \.isWhitespace))
    }
}
