import Casework
import Foundation
import Simulation
import StatutoryReturn
import Timeline

/// Records a made-up authority as entries.
struct SimulatedRecord {
    let authority: Authority
    /// The folder with pictures and documents for a record that looks as if people had used it; `nil` for one of facts
    /// alone.
    var files: URL?

    /// Appends everything to an empty journal, child by child.
    func append(to writer: any CaseWriter) throws {
        let files = try files.map { try DemonstrationFiles(of: $0, in: writer) }
        var last: EntryID?
        for fact in authority.coverage + authority.service {
            last = try append(fact, after: [], about: .record, basedOn: last, writer)
        }
        for child in authority.everyChild {
            let subject = Subject.child(try writer.newChild())
            let furnished = try files.map { try FurnishedChild(child, $0, in: writer) }
            var entries: [EntryID] = []
            for fact in child.facts {
                entries.append(
                    try append(fact, after: entries, about: subject, basedOn: entries.last, writer, furnished))
            }
            if let furnished, let last = child.facts.last {
                _ = try writer.append(
                    furnished.marks(on: entries), about: subject, basedOn: entries.last, by: .simulator,
                    at: last.recorded)
            }
        }
        if files != nil { try appendHomesWithRoom(writer) }
    }

    /// One home for every forty children, so that somebody who needs a home can be placed.
    private func appendHomesWithRoom(_ writer: any CaseWriter) throws {
        let day = authority.days.upperBound - 30
        for number in 0..<(authority.children + 39) / 40 {
            let home = Draft(day: day, fact: .homeDescribed(MadeUpPlace.homeWithRoom(number, on: day)), source: .person)
            _ = try writer.append(
                [home], about: .home(try writer.newHome()), basedOn: nil, by: .simulator, at: Instant(endOf: day))
        }
    }

    private func append(
        _ fact: Recorded, after entries: [EntryID], about subject: Subject, basedOn: EntryID?, _ writer: any CaseWriter,
        _ furnished: FurnishedChild? = nil
    ) throws -> EntryID {
        var draft = fact.draft(after: entries)
        if let furnished { draft.fact = furnished.furnished(draft) }
        let recorded = try writer.append(
            [draft], about: subject, basedOn: basedOn, by: .simulator, at: fact.recorded)
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
