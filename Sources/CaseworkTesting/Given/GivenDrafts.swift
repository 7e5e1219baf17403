import Timeline

/// The day that `iso` writes, such as `2021-06-01`; tests spell out only days that there are.
package func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("a test speaks of a day that there is not: \(iso)") }
    return day
}

/// The moment that `iso` writes, or the end of the day that it writes.
package func moment(_ iso: String) -> Instant {
    guard let moment = Instant(iso: iso) else { preconditionFailure("a test speaks of no moment: \(iso)") }
    return moment
}

/// Facts in a line each, as a person records them.
extension Draft {
    package static func registered(_ number: String, born: Day? = nil) -> Draft {
        Draft(day: nil, fact: .registered(Registration(number: number, born: born)), source: .person)
    }

    package static func named(_ given: String, _ family: String) -> Draft {
        Draft(day: nil, fact: .named(ChildName(given: given, family: family)), source: .person)
    }

    /// An episode that began a period of care, unless `reason` says otherwise.
    package static func episode(
        _ from: Day, _ reason: EpisodeReason = "S", until: Day? = nil, ceased: CeasingReason? = nil
    ) -> Draft {
        let episode = Episode(
            reason: reason, legalStatus: "C2", placement: "U6", until: until, ceased: ceased)
        return Draft(day: from, fact: .episode(episode), source: .person)
    }

    package static func reviewed(_ day: Day) -> Draft {
        Draft(day: day, fact: .reviewed(Review(participation: "PN1")), source: .person)
    }

    package static func happened(_ kind: KindName, _ day: Day) -> Draft {
        Draft(day: day, fact: .happened(Happening(kind: kind)), source: .person)
    }

    package static func home(_ called: String) -> Draft {
        Draft(day: nil, fact: .homeDescribed(HomeDescription(called: called)), source: .person)
    }

    package static func excused(_ rule: String, from day: Day) -> Draft {
        let excusal = Excusal(rule: rule, reason: "the child was abroad", approver: "service manager")
        return Draft(day: day, fact: .excused(excusal), source: .person)
    }

    /// That the record holds every fact of `kind` from `day` on, or up to `until`.
    package static func covers(_ kind: KindName, from day: Day, until: Day? = nil) -> Draft {
        Draft(day: day, fact: .covers(Coverage(kind: kind, until: until)), source: .person)
    }

    /// The same in place of an entry that was wrong.
    package func replacing(_ entry: EntryID, because reason: String = "it was entered wrongly") -> Draft {
        var draft = self
        draft.replaces = Replacement(entry: entry, reason: reason)
        return draft
    }

    /// Takes back what an entry says.
    package static func withdrawing(_ entry: EntryID, because reason: String = "it was another child") -> Draft {
        Draft(day: nil, fact: .withdrawn, source: .person).replacing(entry, because: reason)
    }
}
