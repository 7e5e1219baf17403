import Policy
import StatutoryReturn
import Timeline

/// Records what one or several returns state: every row an entry, nothing twice, a difference as a correction.
///
/// All of it is one transaction: an import that is stopped leaves the store as it was. A dry run only reads.
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
    ///   - isDryRun: whether only to find out what would be recorded.
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

    /// Imports `returns`, the earliest year first.
    ///
    /// - Returns: what was recorded, or in a dry run would be.
    package func run(_ returns: [StatedReturn], into store: some CaseStore) throws -> ImportSummary {
        try isDryRun ? store.read { try rehearse(returns, $0) } : store.write { try record(returns, $0) }
    }

    /// Keeps nobody from writing meanwhile, since nothing is written.
    private func rehearse(_ returns: [StatedReturn], _ reader: any CaseReader) throws -> ImportSummary {
        try ask(about: [.record], in: reader)
        let rehearsal = try RehearsedJournal(reader, under: adopted, at: moment)
        return try ReturnRecording(rehearsal, report: report, progress: progress)
            .record(returns, addingTo: ImportSummary(isDryRun: true))
    }

    private func record(_ returns: [StatedReturn], _ writer: any CaseWriter) throws -> ImportSummary {
        try ask(about: [.record], in: writer)
        // Children are found by number through the index: one that is missing or old would have them recorded twice.
        try writer.bringIndexUpToDate(under: adopted)
        let coverageBefore = try writer.coverage()
        let journal = WrittenJournal(writer: writer, moment: moment)
        let summary = try ReturnRecording(journal, report: report, progress: progress)
            .record(returns, addingTo: ImportSummary(isDryRun: false))
        if try writer.coverage() != coverageBefore {
            progress(.indexing)
            try writer.rebuildIndex(under: adopted)
        } else {
            try writer.updateIndex(of: summary.touched.sorted(), under: adopted)
        }
        return summary
    }
}
