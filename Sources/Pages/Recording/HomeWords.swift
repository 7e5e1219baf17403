import StatutoryReturn
import Timeline

extension HomeDescription {
    /// What is known of the home, a line each.
    var terms: [Term] {
        [
            provider.map { Term("Provided by", CodeSet.provider[$0.description]?.words ?? $0.description) },
            placement.map { Term("Usually", $0.words) }, household.map { Term("Who lives there", $0) },
            postcode.map { Term("Postcode", $0) }, urn.map { Term("Ofsted’s number", $0) },
            approval.map { Term("Approved", $0) },
            capacity.map { Term("Can take now", $0 == 0 ? "no child" : count($0, "child", "children")) },
            until.map { Term("A home until", $0.words) },
        ].compactMap(\.self)
    }

    /// “for 2 children aged 5 to 11, since 4 June 2024”.
    var approval: String? {
        let ages: String? =
            switch (youngest, oldest) {
            case (let from?, let to?): "aged \(from) to \(to)"
            case (let from?, nil): "aged \(from) and over"
            case (nil, let to?): "up to \(to)"
            case (nil, nil): nil
            }
        let whom = [approvedFor.map { count($0, "child", "children") }, ages].compactMap(\.self).joined(separator: " ")
        let words = [whom.isEmpty ? nil : "for \(whom)", approved.map { "since \($0.words)" }].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// What it says beside the name, one thing after the other.
    var inWords: [String] {
        [
            provider.flatMap { CodeSet.provider[$0.description]?.words.lowercasedFirst },
            placement.map(\.words.lowercasedFirst), household, postcode, urn.map { "Ofsted’s number \($0)" },
            approval.map { "approved \($0)" },
            capacity.map { "room for \(count($0, "child", "children")) now" }, until.map { "a home until \($0.words)" },
        ].compactMap(\.self)
    }
}
