import Casework
import Foundation
import Simulation
import StatutoryReturn
import Timeline

/// Records a made-up authority as entries.
struct SimulatedRecord {
    let authority: Authority

    /// Appends everything to an empty journal, child by child.
    func append(to writer: any CaseWriter) throws {
        var last: EntryID?
        for fact in authority.coverage + authority.service {
            last = try append(fact, after: [], about: .record, basedOn: last, writer)
        }
        for child in authority.everyChild {
            let subject = Subject.child(try writer.newChild())
            var entries: [EntryID] = []
            for fact in child.facts {
                entries.append(try append(fact, after: entries, about: subject, basedOn: entries.last, writer))
            }
        }
    }

    private func append(
        _ fact: Recorded, after entries: [EntryID], about subject: Subject, basedOn: EntryID?, _ writer: any CaseWriter
    ) throws -> EntryID {
        let recorded = try writer.append(
            [fact.draft(after: entries)], about: subject, basedOn: basedOn, by: .simulator, at: fact.recorded)
        return recorded[0].id
    }
}

/// Writes a made-up authority's years as returns.
struct SimulatedReturns {
    let authority: Authority

    /// Writes one folder a year into `folder`, named by the years, such as `2024-25`.
    func write(to folder: URL) throws {
        for ending in authority.days.lowerBound.parts.year...authority.days.upperBound.parts.year {
            guard let year = CollectionYear(ending: ending), CollectionYear.known.contains(ending),
                year.lastDay >= authority.days.lowerBound,
                year.lastDay <= authority.days.upperBound
            else { continue }
            try write(year, to: folder.appending(path: "\(ending - 1)-\(ending % 100)"))
        }
    }

    private func write(_ year: CollectionYear, to folder: URL) throws {
        var writer = ReturnWriter(year: year)
        for child in authority.everyChild {
            writer.add(child: child.number, facts: child.factsForReturn(ofYearEnding: year.ending))
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in writer.files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
    }
}
