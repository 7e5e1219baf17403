import StatutoryReturn
import Timeline

/// Goes through returns, the earliest year first, and appends to a journal what they state beyond it.
struct ReturnRecording<Journal: ReturnJournal> {
    private let journal: Journal
    private let report: Report
    private let progress: (ImportProgress) -> Void

    init(_ journal: Journal, report: @escaping Report, progress: @escaping (ImportProgress) -> Void) {
        self.journal = journal
        self.report = report
        self.progress = progress
    }

    /// - Returns: `summary` with all that was appended.
    func record(_ returns: [StatedReturn], addingTo summary: ImportSummary) throws -> ImportSummary {
        var summary = summary
        for stated in returns.sorted(by: { $0.year < $1.year }) {
            let yearsRead = try yearsRead()
            let isFirst = try journal.isEmpty
            try recordCoverage(of: stated)
            try record(stated, isFirst: isFirst, yearsRead, &summary)
        }
        return summary
    }

    /// The years, by their end, of which the record holds a return.
    private func yearsRead() throws -> Set<Int> {
        let years = try journal.entries(about: .record).compactMap { entry -> Int? in
            if case .returned(let row) = entry.source { row.yearEnding } else { nil }
        }
        return Set(years)
    }

    private func recordCoverage(of stated: StatedReturn) throws {
        let existing = try journal.entries(about: .record)
        let standing = Set(existing.standing().map { Stated(day: $0.day, fact: $0.fact) })
        let new = stated.coverage().filter { !standing.contains(Stated(day: $0.day, fact: $0.fact)) }
        _ = try journal.append(new, about: .record, basedOn: existing.last?.id)
    }

    private struct Stated: Hashable {
        let day: Day?
        let fact: Fact
    }

    private func record(
        _ stated: StatedReturn, isFirst: Bool, _ yearsRead: Set<Int>, _ summary: inout ImportSummary
    ) throws {
        summary.add(stated)
        for (place, number) in stated.children.enumerated() {
            let statements = stated.statements(ofChildAt: place, report: report)
            let known = isFirst ? nil : try journal.child(numbered: number)
            let existing = try known.map { try journal.entries(about: .child($0)) } ?? []
            let reconciliation = Reconciliation(
                child: number, year: stated.year, tables: stated.tables, yearsRead: yearsRead, entries: existing,
                report: report)
            let drafts = reconciliation.drafts(for: statements, counting: &summary.counts)
            try record(drafts, about: known, number, basedOn: existing.last?.id, &summary)
            if place.isMultiple(of: 256) { progress(.recording(stated.year, child: place, of: stated.children.count)) }
        }
        if !isFirst { try tellEpisodes(leftOutOf: stated, &summary) }
    }

    private func record(
        _ drafts: [Draft], about known: ChildID?, _ number: String, basedOn: EntryID?, _ summary: inout ImportSummary
    ) throws {
        guard !drafts.isEmpty else { return }
        let child = try known ?? journal.newChild()
        let registered = known == nil ? registration(number, drafts) : []
        let entries = try journal.append(registered + drafts, about: .child(child), basedOn: basedOn)
        summary.count(entries, child, isNew: known == nil)
    }

    /// A child without a Header row is registered by the number alone, so that they can be found.
    private func registration(_ number: String, _ drafts: [Draft]) -> [Draft] {
        let isRegistered = drafts.contains { if case .registered = $0.fact { true } else { false } }
        guard !isRegistered, let source = drafts.first?.source else { return [] }
        return [Draft(day: nil, fact: .registered(Registration(number: number)), source: source)]
    }

    /// For children whom this return does not mention at all, tells an episode that the year before left open, or that a
    /// person recorded within the year.
    private func tellEpisodes(leftOutOf stated: StatedReturn, _ summary: inout ImportSummary) throws {
        let mentioned = Set(stated.children)
        var told: [(child: ChildID, drafts: [Draft], basedOn: EntryID?)] = []
        try journal.forEachChild { child, entries in
            guard let number = entries.registeredNumber, !mentioned.contains(number) else { return }
            let reconciliation = Reconciliation(
                child: number, year: stated.year, tables: stated.tables, entries: entries, report: report)
            let drafts = reconciliation.drafts(for: [], counting: &summary.counts)
            if !drafts.isEmpty { told.append((child, drafts, entries.last?.id)) }
        }
        for (child, drafts, basedOn) in told {
            let entries = try journal.append(drafts, about: .child(child), basedOn: basedOn)
            summary.count(entries, child, isNew: false)
        }
    }
}

extension [Entry] {
    /// The number by which the authority knows the child whom the entries are about, by the latest registration.
    var registeredNumber: String? {
        standing().compactMap { if case .registered(let registration) = $0.fact { registration.number } else { nil } }
            .last
    }
}
