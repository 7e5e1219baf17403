/// Writes an entry as the journal's JSON, and reads it for ever.
///
/// The payload carries a version. A new version of a fact is written under a new number and an old one is lifted to it
/// when read; what stands in a journal is never rewritten.
package enum EntryCodec {
    /// The version that is written now.
    package static let version = 1

    /// The entry as one JSON object, the same bytes every time.
    package static func encode(_ entry: Entry) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("v", version)
        fields.add("id", Int(entry.id.number))
        fields.add("about", entry.subject.description)
        fields.add("day", entry.day)
        fields.add("recorded", entry.recorded.description)
        fields.add("by", entry.author.name)
        if case .returned(let row) = entry.source {
            fields.add("from") {
                $0.add("yearEnding", row.yearEnding)
                $0.add("file", row.file)
                $0.add("row", row.row)
                $0.add("asStated", row.asStated)
            }
        }
        if case .together(let children) = entry.source {
            fields.add("together", children.map(\.description).joined(separator: " "))
        }
        if let replaces = entry.replaces {
            fields.add("replaces", Int(replaces.entry.number))
            fields.add("because", replaces.reason)
        }
        fields.add("fact", entry.fact.name)
        if let payload = entry.fact.payload {
            fields.add("says") { payload.write(to: &$0) }
        }
        fields.close()
        return fields.bytes
    }

    /// The entry that `bytes` hold.
    package static func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws(FieldReader.Problem) -> Entry {
        var fields = try FieldReader(bytes)
        guard try fields.require("v") == version else { throw .malformed("v") }
        let id: Int = try fields.require("id")
        guard let subject = Subject(try fields.require("about")) else { throw .malformed("about") }
        let day = try fields.day("day")
        let moment: String = try fields.require("recorded")
        guard let recorded = Instant(iso: moment) else { throw .malformed("recorded") }
        let author = Author(try fields.require("by"))
        let source = try readSource(&fields)
        let replaces = try fields.number("replaces").map { EntryID(Int64($0)) }
        let reason = fields.text("because")
        let name: String = try fields.require("fact")
        var says = try fields.object("says")
        return Entry(
            id: EntryID(Int64(id)), subject: subject, day: day, fact: try Fact(name: name, &says), recorded: recorded,
            author: author, source: source, replaces: replaces.map { Replacement(entry: $0, reason: reason ?? "") })
    }

    /// The entry that `bytes` hold.
    package static func decode(_ bytes: [UInt8]) throws(FieldReader.Problem) -> Entry {
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(FieldReader.Problem) in try decode(buffer) }
        }
        return try result.get()
    }

    private static func readSource(_ fields: inout FieldReader) throws(FieldReader.Problem) -> Source {
        if let together = fields.text("together") { return .together(try children(together)) }
        guard var from = try fields.object("from") else { return .person }
        return .returned(
            Source.ReturnRow(
                yearEnding: try from.require("yearEnding"), file: try from.require("file"),
                row: try from.require("row"), asStated: from.details("asStated")))
    }

    private static func children(_ text: String) throws(FieldReader.Problem) -> [ChildID] {
        let numbers = text.split(separator: " ").map { Int64($0) }
        guard !numbers.contains(nil) else { throw .malformed("together") }
        return numbers.compactMap { $0.map { ChildID($0) } }
    }
}

extension Fact {
    /// The name under which the fact stands in the journal.
    package var name: String { payload.map { "\(type(of: $0).name)" } ?? "withdrawn" }

    /// The fact that stands in the journal under `name` and says this.
    init(name: String, _ says: inout FieldReader?) throws(FieldReader.Problem) {
        if name == "withdrawn" {
            self = .withdrawn
            return
        }
        guard var fields = says else { throw .missing("says") }
        switch name {
        case "episode": self = .episode(try Episode(from: &fields))
        case "reviewed": self = .reviewed(try Review(from: &fields))
        case "happened": self = .happened(try Happening(from: &fields))
        case "registered": self = .registered(try Registration(from: &fields))
        case "named": self = .named(try ChildName(from: &fields))
        case "unaccompanied": self = .unaccompanied(try Unaccompanied(from: &fields))
        case "yearOutcomes": self = .yearOutcomes(try YearOutcomes(from: &fields))
        case "leavingCare": self = .leavingCare(try LeavingCare(from: &fields))
        case "adopted": self = .adopted(try Adoption(from: &fields))
        case "adoptionDecided": self = .adoptionDecided(try AdoptionDecision(from: &fields))
        case "previousPermanence": self = .previousPermanence(try PreviousPermanence(from: &fields))
        case "missing": self = .missing(try Missing(from: &fields))
        case "allocated": self = .allocated(try Allocation(from: &fields))
        case "involved": self = .involved(try Involvement(from: &fields))
        case "deprivedOfLiberty": self = .deprivedOfLiberty(try DeprivationOfLiberty(from: &fields))
        case "excused": self = .excused(try Excusal(from: &fields))
        case "described": self = .described(try Description(from: &fields))
        case "related": self = .related(try Relation(from: &fields))
        case "homeDescribed": self = .homeDescribed(try HomeDescription(from: &fields))
        case "marked": self = .marked(try Mark(from: &fields))
        case "differs": self = .differs(try ReturnDifference(from: &fields))
        case "covers": self = .covers(try Coverage(from: &fields))
        default: throw .malformed("fact")
        }
    }
}
