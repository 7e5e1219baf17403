import Timeline

/// What a field of something held must hold: “attended includes the social worker, and a practice or team manager”.
package struct DetailTest: Hashable, Sendable {
    package let field: String
    package let test: Test

    package init(_ field: String, _ test: Test) {
        self.field = field
        self.test = test
    }

    package enum Test: Hashable, Sendable {
        case filled
        case empty
        /// Of each of these groups the field holds at least one.
        case includes([[String]])
        /// The field holds what it holds in that which opened the rule, however it is capitalised and spaced.
        case sameAsOpening
    }

    /// Whether `details` pass, where what opened the rule is recorded with the details `opening`.
    func passes(_ details: [Happening.Detail], opening: @autoclosure () -> [Happening.Detail] = []) -> Bool {
        let detail = details.first { $0.name == field }
        switch test {
        case .filled: return detail.map { !$0.value.isEmpty } ?? false
        case .empty: return detail.map(\.value.isEmpty) ?? true
        case .includes(let groups):
            guard let detail else { return false }
            return groups.allSatisfy { $0.contains(where: detail.includes) }
        case .sameAsOpening:
            let asked = opening().first { $0.name == field }?.value ?? ""
            return !asked.isEmpty && detail?.value.folded == asked.folded
        }
    }
}

extension String {
    /// In small letters, with one space between words and none around them: as two people write the same.
    package var folded: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension [DetailTest] {
    /// Whether `details` pass every test.
    func pass(_ details: [Happening.Detail], opening: @autoclosure () -> [Happening.Detail] = []) -> Bool {
        allSatisfy { $0.passes(details, opening: opening()) }
    }
}
