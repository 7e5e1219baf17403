import Casework
import CaseworkTesting
import Timeline

/// A child's care, told in lines and read back in lines, for tests of what changes it.
struct GivenCare {
    let entries: [Entry]

    /// Each line is a day, a reason, a legal status and a placement, and perhaps an end and its reason:
    /// `2025-01-06 S C1 U6 until 2025-03-03 X1`. They are entries 1, 2, 3 and so on.
    init(_ lines: String...) {
        entries = lines.enumerated().map { place, line in
            let words = line.split(separator: " ").map(String.init)
            var episode = Episode(
                reason: Code(words[1]), legalStatus: Code(words[2]), need: "N1", placement: Code(words[3]))
            if words.count > 4 {
                episode.until = day(words[5])
                episode.ceased = Code(words[6])
                episode.placementChange = words.count > 7 ? Code(words[7]) : nil
            }
            return Draft(day: day(words[0]), fact: .episode(episode), source: .person)
                .entry(
                    id: EntryID(Int64(place + 1)), subject: .child(ChildID(1)), recorded: GivenCare.start,
                    author: .importer)
        }
    }

    private static let start = moment("2026-01-01T09:00:00.000Z")

    /// What is to be recorded when this changed, a line each; “2 becomes …” for a correction of entry 2.
    func lines(_ changes: EpisodeChange...) throws -> [String] {
        try EpisodeChanges(entries).drafts(all: changes).map(line)
    }

    /// The record afterwards, a line an episode.
    func after(_ changes: EpisodeChange...) throws -> [String] {
        let drafts = try EpisodeChanges(entries).drafts(all: changes)
        let new = drafts.enumerated().map { place, draft in
            draft.entry(
                id: EntryID(Int64(entries.count + place + 1)), subject: .child(ChildID(1)), recorded: GivenCare.start,
                author: .importer)
        }
        return (entries + new).standing().sorted { ($0.day?.number ?? 0) < ($1.day?.number ?? 0) }.map {
            line(Draft(day: $0.day, fact: $0.fact, source: .person))
        }
    }

    /// Why this cannot be; “possible” when it can.
    func refusal(_ changes: EpisodeChange...) -> String {
        do throws(ImpossibleChange) {
            _ = try EpisodeChanges(entries).drafts(all: changes)
            return "possible"
        } catch { return error.sentence }
    }

    private func line(_ draft: Draft) -> String {
        let replaced = draft.replaces.map { "\($0.entry) becomes " } ?? ""
        guard case .episode(let episode) = draft.fact else { return replaced + "nothing" }
        let codes = [episode.reason?.description, episode.legalStatus?.description, episode.placement?.description]
        let end = [
            episode.until.map { "until \($0)" }, episode.ceased?.description, episode.placementChange?.description,
        ]
        return replaced
            + ([draft.day?.description] + codes + end).compactMap(\.self).joined(separator: " ")
    }
}

extension EpisodeChange {
    static func moved(_ iso: String, _ type: PlacementType, because reason: PlacementChangeReason? = nil) -> Self {
        .moved(on: day(iso), Move(placement: PlacementDetails(type: type), reason: reason))
    }

    static func status(_ iso: String, _ status: LegalStatus) -> Self { .legalStatus(on: day(iso), status) }

    static func ceased(_ iso: String, _ reason: CeasingReason) -> Self {
        .ceased(on: day(iso), Ceasing(reason: reason))
    }

    static func began(_ iso: String, until: String? = nil) -> Self {
        .began(
            on: day(iso),
            Beginning(
                legalStatus: "V2", need: "N1", placement: PlacementDetails(type: "U6"),
                ceased: until.map { Ceased(on: day($0), how: Ceasing(reason: "E4A")) }))
    }
}
