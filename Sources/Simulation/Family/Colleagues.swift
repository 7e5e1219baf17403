import Timeline

/// Who has to do with a child in care because of what the child’s life brings: the nurse for every period of care, the
/// carers’ social worker in a foster home, a family finder while a family is looked for, and the adviser and the decision
/// maker of the panel to which the plan goes.
///
/// Who it is follows from the child’s place and the home, not from dice.
struct Colleagues {
    let index: Int
    let timeline: CaseTimeline

    var tenures: [Tenure] {
        nurses + timeline.homes.indices.compactMap(supervision) + timeline.periods.indices.flatMap(permanence)
    }

    private static let nurses = Pool(of: "CLN", 3)
    private static let supervisors = Pool(of: "SSW", 5)
    private static let agencySupervisors = Pool(of: "IFA", 3)
    static let finders = Pool(of: "FF", 4)
    static let advisers = Pool(of: "PA", 1)
    static let decisionMakers = Pool(of: "ADM", 1)

    private var nurses: [Tenure] {
        timeline.periods.map { period in
            let nurse = Colleagues.nurses.person(index, forChild: index)
            return Tenure(role: "designated nurse", person: nurse, from: period.from, until: period.until)
        }
    }

    // MARK: Foster homes

    /// Whoever supervises the carers of a foster home, for as long as the child is fostered there, short times away
    /// counted in.
    private func supervision(ofHome home: Int) -> Tenure? {
        let placements = timeline.placements.filter { $0.home == home }
        let fostered = placements.filter { $0.type?.isFostering == true }
        guard let first = fostered.first, let last = placements.last(where: { $0.type?.isAdoptive != true }) else {
            return nil
        }
        let isOfAgency = first.provider == "PR3" || first.provider == "PR4"
        let pool = isOfAgency ? Colleagues.agencySupervisors : Colleagues.supervisors
        let worker = pool.person(for: first.postcode ?? "home \(home) of \(index)", ofChild: index)
        return Tenure(role: "supervising social worker", person: worker, from: first.from, until: last.until)
    }
}
