import Timeline

/// An entry in words: what it says, when it was recorded, by whom, and from where.
struct EntryWords {
    let entry: Entry
    /// What somebody is called whom the record knows by an identifier.
    var nameOf: (String) -> String? = { _ in nil }
    /// The day from which one looks, where that is an earlier one: what ended after it was going on then.
    var day: Day?

    /// What it says, without the day: `Visit: seen alone: yes`.
    var statement: String { title + (more.map { ": \($0)" } ?? "") }

    /// What is told of something that happened, beside what it was.
    var more: String? {
        guard case .happened(let happening) = entry.fact else { return nil }
        return happening.details.inWords
    }

    /// What it says without the day and without what is told beside it: `Fostering, under a full care order`.
    var title: String {
        switch entry.fact {
        case .registered(let registration): words(registration)
        case .named(let name): "Named \(name.given) \(name.family)"
        case .episode(let episode): words(episode)
        case .reviewed(let review):
            "Review held" + (review.participation.map { "; the child: \($0.words)" } ?? "")
        case .unaccompanied(let status):
            "Recorded as an unaccompanied asylum-seeking child" + (status.until.map { ", until \($0.words)" } ?? "")
        case .yearOutcomes(let outcomes):
            list("Outcomes of the year to 31 March \(outcomes.yearEnding)", outcomes.inWords)
        case .leavingCare(let leaving):
            list("How a care leaver was doing, year to 31 March \(leaving.yearEnding)", leaving.inWords)
        case .adopted(let adoption): list("Details of the adoption", adoption.inWords)
        case .adoptionDecided(let decision):
            "Decided that the child should be placed for adoption" + decision.reversalInWords(on: day)
        case .previousPermanence(let permanence): permanence.inWords
        case .missing(let missing):
            (missing.absence == "A" ? "Away without authorisation" : "Missing") + ending(missing.until)
        case .allocated(let allocation): "Social worker \(name(allocation.worker))" + ending(allocation.until)
        case .involved(let involvement):
            "\(involvement.role.capitalizedFirst): \(name(involvement.person))" + ending(involvement.until)
        case .deprivedOfLiberty(let order):
            "Deprivation of liberty order" + (order.until.map { ", until \($0.words)" } ?? "")
        case .happened(let happening): happening.kind.capitalizedFirst
        case .excused(let excusal): "Duty \(excusal.rule) excused by the \(excusal.approver): \(excusal.reason)"
        case .described(let description): words(description)
        case .related(let relation): "\(relation.person), \(relation.inWords ?? relation.relationship.rawValue)"
        case .homeDescribed(let home): list("Home “\(home.called)”", home.inWords)
        case .differs(let difference): words(difference)
        case .marked(let mark): "Marked as significant: \(mark.why)"
        case .covers(let coverage): "The record holds: \(coverage.kind)"
        case .withdrawn: "Taken back"
        }
    }

    /// Where it comes from, in a few words: `recorded by A. Worker`, `from the return for 2021/22, …`.
    var origin: String {
        entry.source.isPerson ? "recorded by \(name(entry.author.name))" : "from \(source)"
    }

    /// What follows “from”: `the return for 2021/22, episodes.csv, row 12`.
    var source: String {
        switch entry.source {
        case .person, .together: "a person’s account"
        case .returned(let row):
            "the return for \(row.yearEnding - 1)/\(row.yearEnding % 100 < 10 ? "0" : "")\(row.yearEnding % 100), "
                + "\(row.file), row \(row.row)"
        }
    }

    private func words(_ difference: ReturnDifference) -> String {
        guard let fact = difference.fact else { return "The return leaves out what entry \(difference.entry) says" }
        let stated = Entry(
            id: entry.id, subject: entry.subject, day: entry.day, fact: fact, recorded: entry.recorded,
            author: entry.author, source: entry.source, replaces: nil)
        return "The return states instead of entry \(difference.entry): "
            + EntryWords(entry: stated, nameOf: nameOf).statement
    }

    private func words(_ description: Description) -> String {
        let parts =
            [
                description.preferredName.map { "likes to be called \($0)" }, description.pronouns,
                description.languages.map { "languages: \($0)" }, description.ethnicity,
                description.religion.map { "religion or belief: \($0)" }, description.needs.map { "needs: \($0)" },
                description.nhsNumber.map { "NHS number \($0)" },
                description.photograph.map { _ in "with a photograph" },
            ].compactMap(\.self) + description.identifiers.map { "\($0.name) \($0.value)" }
        return "About the child" + (parts.isEmpty ? "" : ": \(parts.joined(separator: "; "))")
    }

    private func words(_ registration: Registration) -> String {
        let mother = registration.isMother == true ? "; a mother" : ""
        let since = registration.motherOfChildBorn.map { ", of a child born on \($0.words)" } ?? ""
        return "Registered as \(registration.number)" + mother + since
    }

    private func list(_ what: String, _ parts: [String]) -> String {
        parts.isEmpty ? what : "\(what): \(parts.joined(separator: "; "))"
    }

    private func words(_ episode: Episode) -> String {
        let placement = episode.placement?.words ?? "Kind of placement not recorded"
        let status = episode.legalStatus?.words ?? "legal status not recorded"
        let more = [
            episode.wasPlanned.map { $0 ? "planned" : "in an emergency" }, episode.agreedBy.map { "agreed by \($0)" },
            hasEnded(episode.until) ? episode.ending.map { "how it ended: \($0)" } : nil,
        ].compactMap(\.self).map { "; \($0)" }.joined()
        return "\(placement); \(status)" + ending(episode.until) + more
    }

    private func name(_ identifier: String) -> String { nameOf(identifier) ?? identifier }

    private func ending(_ until: Day?) -> String {
        hasEnded(until) ? until.map { ", until \($0.words)" } ?? "" : ""
    }

    private func hasEnded(_ until: Day?) -> Bool {
        guard let until, let day else { return true }
        return until <= day
    }
}
