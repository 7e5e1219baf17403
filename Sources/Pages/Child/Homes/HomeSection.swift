import HTML
import Timeline

/// One home on the page of a child’s homes.
struct HomeSection {
    let stay: ChildStay
    let look: ChildLook

    private static let troubles: [KindName] = [
        "notice given", "placement in difficulty", "placement breakdown", "move proposed", "disruption meeting",
        "stability meeting", "allegation",
    ]

    var body: Node {
        section(.class("home")) {
            h3 { title }
            p(.class("quiet")) { dates }
            SummaryList(terms: terms).body
            troubles
            visits
        }
    }

    private var title: String {
        let type = stay.placement?.type?.words ?? "Kind of placement not recorded"
        return stay.description.map { "\($0.called) (\(type.lowercasedFirst))" } ?? type
    }

    private var dates: String {
        let from = stay.home.startIsKnown ? "From \(stay.home.from.words)" : "Since before \(stay.home.from.words)"
        guard let until = stay.until else { return "\(from), until now: \(stay.length)" }
        return "\(from) to \(until.words): \(stay.length)"
    }

    // MARK: What is known of it

    private var terms: [Term] {
        [carers, provider, beginning, kinds, absences, ending].compactMap(\.self)
    }

    private var carers: Term? {
        guard let home = stay.description else { return nil }
        let approved = home.approvedFor.map { "approved for \(count($0, "child", "children"))" }
        let facts = [home.address, home.household, approved].compactMap(\.self).joined(separator: "; ")
        return Term("Carers") {
            home.called
            if !facts.isEmpty { p(.class("small quiet")) { facts } }
        }
    }

    private var provider: Term? {
        let words = stay.placement?.provider?.words
        let urn = stay.placement?.urn.map { "Ofsted number \($0)" }
        let all = [words, urn, stay.placement?.postcode].compactMap(\.self)
        return all.isEmpty ? nil : Term("Provided by", all.joined(separator: " · "))
    }

    private var beginning: Term? {
        guard let first = stay.episodes.first else { return nil }
        let planned = first.wasPlanned.map { $0 ? "planned" : "in an emergency" }
        let agreed = first.agreedBy.map { "agreed by the \($0)" }
        let all = [planned, agreed].compactMap(\.self)
        return all.isEmpty ? nil : Term("How it began", all.joined(separator: ", ").capitalizedFirst)
    }

    /// The kinds of placement that it was, where they changed while the child stayed.
    private var kinds: Term? {
        let lasting = stay.placements.filter { $0.type?.isTemporary != true }
        guard lasting.count > 1 else { return nil }
        return Term("With the same carers") {
            ul(.class("plain")) {
                for placement in lasting {
                    li { "\(placement.type?.words ?? "Not recorded") from \(placement.from.words)" }
                }
            }
        }
    }

    private var absences: Term? {
        let away = stay.placements.filter { $0.type?.isTemporary == true }
        guard !away.isEmpty else { return nil }
        return Term("Stayed elsewhere for a time") {
            ul(.class("plain")) {
                for placement in away {
                    li { "\(placement.type?.words ?? "Away") from \(placement.from.words)" }
                }
            }
        }
    }

    private var ending: Term? {
        guard let until = stay.until else { return nil }
        let last = stay.episodes.last
        let reason = stay.placement?.change.map { "Because \($0.words)." }
        let ceased = last?.ceased.flatMap { $0 == "X1" ? nil : $0 }.map { "Care ended: \($0.words)." }
        let words = [reason, ceased, last?.ending].compactMap(\.self)
        return Term("Why it ended", words.isEmpty ? "Not recorded (\(until.words))" : words.joined(separator: " "))
    }

    // MARK: What happened there

    @HTMLBuilder private var troubles: Node {
        let items = look.held { HomeSection.troubles.contains($0) || $0.hasPrefix("stability meeting") }
            .filter { stay.contains($0.held.day) }
        if !items.isEmpty {
            h4 { "Notice and difficulties" }
            HeldList(look: look, items: items).body
        }
    }

    @HTMLBuilder private var visits: Node {
        let visits = look.held("visit").filter { stay.contains($0.day) }
        if let last = visits.first {
            details {
                summary { "\(count(visits.count, "visit")), the last on \(last.day.words)" }
                VisitList(visits: visits).body
            }
        }
    }
}

extension PlacementProvider {
    /// Who provides the placement, in words (`ssda903-schema.yaml`, code set PLACE_PROVIDER).
    var words: String {
        switch self {
        case "PR0": "the parents"
        case "PR1": "the authority itself"
        case "PR2": "another local authority"
        case "PR3": "another public body, such as health or the police"
        case "PR4": "a private provider"
        case "PR5": "a voluntary provider"
        default: "provider \(self)"
        }
    }
}
