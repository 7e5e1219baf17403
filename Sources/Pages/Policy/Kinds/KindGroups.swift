import Policy
import Timeline

extension Declaration {
    /// Where it stands on the page of its pack.
    var anchor: String { "\(section.rawValue)-\(name.slug)" }

    /// What stands under a heading of its lines.
    func values(_ name: String) -> [String] { lines.first { $0.name == name }?.values ?? [] }
}

/// What a pack declares, sorted out for its page.
struct KindGroups {
    let book: PolicyLibrary.Book
    let themes: [String]

    /// Kinds of one form under its heading.
    struct Group {
        let heading: String
        let declarations: [Declaration]
    }

    /// The kinds by what sort of thing they are, meetings and panels first.
    var kinds: [Group] {
        let forms = Dictionary(book.policy.kinds.map { ($0.name, $0.form) }) { first, _ in first }
        return KindDeclaration.Form.headings.compactMap { heading, members in
            let found = all(.kind).filter { declaration in forms[declaration.name].map(members.contains) ?? false }
            return found.isEmpty ? nil : Group(heading: heading, declarations: found)
        }
    }

    /// The ladders of escalation, each with its steps in order.
    var ladders: [Group] {
        groups(all(.step)) { $0.values("Ladder").first ?? "Escalation" }
    }

    /// What there is to know, by theme.
    var topics: [Group] {
        let found = groups(all(.topic)) { $0.theme ?? "other" }
        return themes.compactMap { theme in found.first { $0.heading == theme } }
            + found.filter { !themes.contains($0.heading) }
    }

    func all(_ section: Declaration.Section) -> [Declaration] { book.ownDeclarations.filter { $0.section == section } }

    private func groups(_ declarations: [Declaration], by heading: (Declaration) -> String) -> [Group] {
        var order: [String] = []
        for declaration in declarations where !order.contains(heading(declaration)) {
            order.append(heading(declaration))
        }
        return order.map { name in Group(heading: name, declarations: declarations.filter { heading($0) == name }) }
    }
}

extension KindDeclaration.Form {
    /// The forms under their headings.
    fileprivate static let headings: [(heading: String, members: [KindDeclaration.Form])] = [
        ("Meetings and panels", [.meeting, .panel]), ("Documents", [.document]), ("Assessments", [.assessment]),
        ("Referrals", [.referral]), ("Decisions", [.decision]), ("Visits", [.visit]), ("Notices", [.notice]),
        ("What is told", [.information]), ("Events", [.event]), ("What people think and wish", [.view]),
        ("Support", [.support]),
    ]
}
