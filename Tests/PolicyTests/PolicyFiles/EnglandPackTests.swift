import Policy
import PolicyFiles
import Testing

@Suite struct EnglandPackTests {
    @Test func `every example beside a rule of every pack comes out as its sentence says`() throws {
        let reader = PackReader(folder: Packs.folder)
        for name in try reader.names() {
            let pack = try reader.read(name)
            let policy = try reader.policy(name)
            var run = ExampleRun(under: policy)
            let problems = pack.examples.flatMap { run.problems(of: $0) }
            #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        }
    }

    @Test func `every rule has at least two examples`() throws {
        let pack = try PackReader(folder: Packs.folder).read("england")
        for rule in pack.rules {
            #expect(pack.examples.filter { $0.rule == rule.id }.count >= 2, "\(rule.id)")
        }
    }

    @Test func `every rule names its passage and stands in the file of its id`() throws {
        for rule in try Packs.england.get().rules {
            #expect(rule.place.file.hasPrefix("england/rules/\(rule.id)"))
            #expect(!rule.provenance.document.isEmpty && !rule.provenance.provision.isEmpty)
            #expect(!rule.provenance.passage.isEmpty && !rule.responsible.isEmpty && !rule.title.isEmpty)
            #expect(rule.values.allSatisfy { $0.versions.allSatisfy { !$0.source.isEmpty } })
        }
    }

    @Test func `law, statutory guidance and the rest are told apart`() throws {
        let policy = try Packs.england.get()
        #expect(policy.rule("STAT-120")?.rule.force == .law)
        #expect(policy.rule("STAT-044")?.rule.force == .statutoryGuidance)
        #expect(policy.rule("STAT-999") == nil)
    }
}
