import Policy
import StatutoryReturn
import Timeline

/// Records what one or several returns state: every row an entry, nothing twice, a difference as a correction.
///
/// All of it is one transaction: an import that is stopped leaves the store as it was.
package struct ImportReturns: UseCase {
    package static let permission = Permission.importReturns
    private let adopted: AdoptedPolicy
    package let doer: Doer
    package let moment: Instant
    private let isDryRun: Bool
    private let report: Report
    private let progress: (ImportProgress) -> Void

    /// - Parameters:
    ///   - moment: when the entries are recorded.
    ///   - isDryRun: whether to do all of it and then leave the store as it was.
    ///   - report: takes what is to be said about the returns, row by row.
    ///   - progress: is told now and then how far the import is.
    package init(
        under adopted: AdoptedPolicy, by doer: Doer, at moment: Instant, isDryRun: Bool = false,
        report: @escaping Report,
        progress: @escaping (ImportProgress) -> Void = { _ in }
    ) {
        self.adopted = adopted
        self.doer = doer
        self.moment = moment
        self.isDryRun = isDryRun
        self.report = report
        self.progress = progress
    }

    /// Thrown to leave the store as it was at the end of a dry run.
    private struct DryRun: Error {
        let summary: ImportSummary
    }

    /// Imports `returns`, the earliest year first.
    ///
    /// - Returns: what was recorded, or in a dry run would have been.
    package func run(_ returns: [StatedReturn], into store: some CaseStore) throws -> ImportSummary {
        do {
            return try store.write { writer in
                let summary = try record(returns, writer)
                if isDryRun { throw DryRun(summary: summary) }
                return summary
            }
        } catch let dryRun as DryRun {
            return dryRun.summary
        }
    }

    private func record(_ returns: [StatedReturn], _ writer: any CaseWriter) throws -> ImportSummary {
        try ask(about: [.record], in: writer)
        var summary = ImportSummary(isDryRun: isDryRun)
        // Children are found by number through the index: one that is missing or old would have them recorded twice.
        try writer.bringIndexUpToDate(under: adopted)
        let coverageBefore = try writer.coverage()
        for stated in returns.sorted(by: { $0.year < $1.year }) {
            let yearsRead = try yearsRead(writer)
            let isFirst = try writer.head().count == 0
            try recordCoverage(of: stated, writer)
            try record(stated, isFirst: isFirst, yearsRead, writer, &summary)
        }
        // A dry run is undone, and what would be due is not asked of it.
        if isDryRun { return summary }
        if try writer.coverage() != coverageBefore {
            progress(.indexing)
            try writer.rebuildIndex(under: adopted)
        } else {
            try writer.updateIndex(of: summary.touched.sorted(), under: adopted)
        }
        return summary
    }

    /// The years, by their end, of which the record holds a return.
    private func yearsRead(_ writer: any CaseWriter) throws -> Set<Int> {
        let years = try writer.entries(about: .record).compactMap { entry -> Int? in
            if case .returned(let row) = entry.source { row.yearEnding } else { nil }
        }
        return Set(years)
    }

    private func recordCoverage(of stated: StatedReturn, _ writer: any CaseWriter) throws {
        let existing = try writer.entries(about: .record)
        let standing = Set(existing.standing().map { Stated(day: $0.day, fact: $0.fact) })
        let new = stated.coverage().filter { !standing.contains(Stated(day: $0.day, fact: $0.fact)) }
        _ = try writer.append(new, about: .record, basedOn: existing.last?.id, by: .importer, at: moment)
    }

    private struct Stated: Hashable {
        let day: Day?
        let fact: Fact
    }

    private func record(
        _ stated: StatedReturn, isFirst: Bool, _ yearsRead: Set<Int>, _ writer: any CaseWriter,
        _ summary: inout ImportSummary
    ) throws {
        summary.add(stated)
        for (place, number) in stated.children.enumerated() {
            let statements = stated.statements(ofChildAt: place, report: report)
            let known = isFirst ? nil : try writer.child(numbered: number)
            let existing = try known.map { try writer.entries(about: .child($0)) } ?? []
            let reconciliation = Reconciliation(
                child: number, year: stated.year, tables: stated.tables, yearsRead: yearsRead, entries: existing,
                report: report)
            let drafts = reconciliation.drafts(for: statements, counting: &summary.counts)
            try record(drafts, about: known, number, basedOn: existing.last?.id, writer, &summary)
            if place.isMultiple(of: 256) { progress(.recording(stated.year, child: place, of: stated.children.count)) }
        }
        if !isFirst { try tellEpisodes(leftOutOf: stated, writer, &summary) }
    }

    private func record(
        _ drafts: [Draft], about known: ChildID?, _ number: String, basedOn: EntryID?, _ writer: any CaseWriter,
        _ summary: inout ImportSummary
    ) throws {
        guard !drafts.isEmpty else { return }
        let child = try known ?? writer.newChild()
        let registered = known == nil ? registration(number, drafts) : []
        let entries = try writer.append(
            registered + drafts, about: .child(child), basedOn: basedOn, by: .importer, at: moment)
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
    private func tellEpisodes(
        leftOutOf stated: StatedReturn, _ writer: any CaseWriter, _ summary: inout ImportSummary
    ) throws {
        let mentioned = Set(stated.children)
        var told: [(child: ChildID, drafts: [Draft], basedOn: EntryID?)] = []
        try writer.forEachChild { child, entries in
            let numbers = entries.standing().compactMap { entry -> String? in
                if case .registered(let registration) = entry.fact { registration.number } else { nil }
            }
            guard let number = numbers.last, !mentioned.contains(number) else { return }
            let reconciliation = Reconciliation(
                child: number, year: stated.year, tables: stated.tables, entries: entries, report: report)
            let drafts = reconciliation.drafts(for: [], counting: &summary.counts)
            if !drafts.isEmpty { told.append((child, drafts, entries.last?.id)) }
        }
        for (child, drafts, basedOn) in told {
            let entries = try writer.append(drafts, about: .child(child), basedOn: basedOn, by: .importer, at: moment)
            summary.count(entries, child, isNew: false)
        }
    }
}
