import Timeline

/// Who has to do with a child on a day, for the bar at the head of their pages.
struct KeyPeople {
    let look: ChildLook

    private static let officer = "independent reviewing officer"

    /// The team, the independent reviewing officer, and everybody else, role by role.
    var terms: [Term] {
        guard look.timeline.period(on: look.day) != nil || !now.isEmpty else { return [] }
        return [team, officer].compactMap(\.self) + others
    }

    /// Those with whom it is so on the day, one a role and person.
    private var now: [Involved] { look.timeline.involved.filter { $0.holds(on: look.day) } }

    private func names(of role: String) -> [String] {
        now.filter { $0.role.lowercased() == role }.map { look.name(of: $0.person) }
    }

    private var team: Term? {
        let teams = names(of: Involvement.team)
        return teams.isEmpty ? nil : Term("Team", teams.joined(separator: ", "))
    }

    private var officer: Term? {
        let officers = names(of: KeyPeople.officer)
        if !officers.isEmpty { return Term("Reviewing officer", officers.joined(separator: ", ")) }
        return appointed.map { Term("Reviewing officer", $0) }
    }

    /// The officer whom an appointment names, where nobody has left the post since.
    private var appointed: String? {
        guard let appointment = look.held("\(KeyPeople.officer) appointed").first, let name = appointment.detail("name")
        else { return nil }
        let left = look.held("\(KeyPeople.officer) left").first
        return left.map { $0.day >= appointment.day } ?? false ? nil : look.name(of: name)
    }

    private var others: [Term] {
        let known = Set([Involvement.team, KeyPeople.officer])
        let roles = Set(now.map { $0.role.lowercased() }).subtracting(known).sorted()
        return roles.map { Term($0.capitalizedFirst, names(of: $0).joined(separator: ", ")) }
    }
}
