import Casework
import Foundation
import Pages
import Policy
import PolicyFiles
import Testing
import Timeline

/// The forms that the packs of the repository make.
@Suite struct AuthorityFormsTests {
    private static let packs = ["coventry", "islington", "leeds", "lga", "telford-and-wrekin"]

    private func policy(_ pack: String) throws -> Policy {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../PolicyPacks").standardized
        return try PackReader(folder: folder).policy(pack)
    }

    @Test(arguments: packs)
    func `every kind that an authority declares can be recorded, corrected and found`(pack: String) throws {
        let policy = try policy(pack)
        let library = FormLibrary(policy)
        for kind in policy.kinds {
            let form = try #require(library.form(recording: kind.name), "\(kind.name)")
            #expect(Set(form.fields.map(\.name)).count == form.fields.count, "\(kind.name)")
            #expect(form.theme != "other", "\(kind.name)")
            let entry = Draft(
                day: SampleRecording.today, fact: .happened(Happening(kind: kind.name)), source: .person
            ).entry(
                id: EntryID(1), subject: .child(ChildID(1)), recorded: Instant(startOf: SampleRecording.today),
                author: Author("a.worker"))
            #expect(library.form(correcting: entry) != nil, "\(kind.name)")
        }
        #expect(Set(library.forms.map(\.id)).count == library.forms.count)
    }

    @Test(arguments: packs)
    func `every duty that something held meets leads to a form`(pack: String) throws {
        let policy = try policy(pack)
        let library = FormLibrary(policy)
        for rule in policy.rules {
            let held = rule.metBy.flatMap(\.events).contains { if case .held = $0.source { true } else { false } }
            if held { #expect(!library.forms(meeting: rule).isEmpty, "\(rule.id)") }
        }
    }

    @Test func `every form of an authority has ids that are there once`() throws {
        for form in FormLibrary(try policy("coventry")).forms {
            let page = RecordPage(
                form: form, answers: Answers(), context: SampleRecording.context(), about: SampleRecording.subject,
                places: SampleRecording.places
            ).text
            let ids = page.split(separator: #" id=""#).dropFirst().compactMap { $0.split(separator: "\"").first }
            #expect(Set(ids).count == ids.count, "\(form.id)")
        }
    }
}
