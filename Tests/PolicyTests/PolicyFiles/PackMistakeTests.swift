import Foundation
import Policy
import PolicyFiles
import Testing

@Suite struct PackMistakeTests {
    private func problems(_ files: (String, String)...) throws -> [String] {
        try GivenMistake.problems(files).map(\.description)
    }

    private let rule = ("rules/R1.yaml", GivenMistake.rule)
    private let header = ("pack.yaml", Packs.header)

    @Test func `two rules of one id are refused`() throws {
        #expect(
            try problems(header, rule, ("rules/R1-2.yaml", GivenMistake.rule))
                == [
                    "test/rules/R1.yaml:1: “R1” stands in test/rules/R1-2.yaml too, for some of the same days. Give one an "
                        + "“until”, the day before the other’s “in-force”."
                ])
    }

    @Test func `two versions of one rule follow one another`() throws {
        let old = GivenMistake.rule.replacing("in-force: 2011-04-01", with: "in-force: 2011-04-01\n  until: 2024-12-31")
        let new = GivenMistake.rule.replacing("in-force: 2011-04-01", with: "in-force: 2025-01-01")
        #expect(try problems(header, ("rules/R1.yaml", old), ("rules/R1-2025.yaml", new)) == [])
    }

    @Test func `days on which no version of a rule holds are pointed out and are no mistake`() throws {
        let source = GivenMistake.rule
        let old = source.replacing("in-force: 2011-04-01", with: "in-force: 2011-04-01\n  until: 2024-12-29")
        let new = source.replacing("in-force: 2011-04-01", with: "in-force: 2025-01-01")
        let folder = try PackFolder([header, ("rules/R1.yaml", old), ("rules/R1-2025.yaml", new)])
        #expect(
            try PackReader(folder: folder.folder).notices("test") == [
                "test/rules/R1-2025.yaml: from 2024-12-30 to 2024-12-31 no version of “R1” is in force."
            ])
    }

    @Test func `a file is named after its rule, and ends in yaml`() throws {
        #expect(
            try problems(header, ("rules/S1.yaml", GivenMistake.rule)) == [
                "test/rules/S1.yaml:1: The file of “R1” should be called R1.yaml, or R1-… .yaml for a version of it."
            ])
        #expect(
            try problems(header, rule, ("rules/R2.yml", GivenMistake.rule)) == [
                "test/rules/R2.yml:1: A rule’s file ends in “.yaml”; this one is not read."
            ])
    }

    @Test func `two rules that are opened and met by the same are refused unless one says how they stand`() throws {
        func other(_ line: String) -> (String, String) {
            ("rules/R2.yaml", GivenMistake.rule.replacing("rule: R1", with: "rule: R2\n\(line)"))
        }
        #expect(
            try problems(header, rule, other("covers: []")) == [
                "test/rules/R2.yaml:1: “R2” and “R1” are opened by the same and met by the same, so that both answer. If one "
                    + "is the exception, say “exception-to: [R1]”; if both duties stand, say “alongside: [R1]”."
            ])
        #expect(try problems(header, rule, other("exception-to: [R1]")) == [])
        #expect(try problems(header, rule, other("alongside: [R1]")) == [])
    }

    @Test func `a rule under which no child can come is refused`() throws {
        let nobody = GivenMistake.rule.replacing(
            "while: {legal-status: care order}",
            with: "while: {all: [{legal-status: care order}, {not: {legal-status: [C1, C2]}}]}")
        #expect(
            try problems(header, ("rules/R1.yaml", nobody)).first?.hasPrefix(
                "test/rules/R1.yaml:1: No child can ever come under this rule") == true)
    }

    @Test func `an exception to a rule that there is not is refused`() throws {
        let exception = GivenMistake.rule.replacing("rule: R1", with: "rule: S2\nexception-to: [R2]\nalongside: [R1]")
        #expect(
            try problems(header, rule, ("rules/S2.yaml", exception))
                == ["test/rules/S2.yaml:1: “exception-to” names “R2”, which is no rule. Did you mean “R1”?"])
    }

    @Test func `an empty file is named`() throws {
        #expect(try problems(header, rule, ("rules/R2.yaml", "")) == ["test/rules/R2.yaml:1: The file is empty."])
        #expect(
            try problems(header, rule, ("rules/R2.yaml", "# later\n")) == ["test/rules/R2.yaml:1: The file is empty."])
    }

    @Test func `a file that is not YAML is named with the line`() throws {
        let broken = try problems(header, rule, ("rules/R2.yaml", "rule: R2\ntitle: [a, b\nclass: x\n"))
        #expect(broken.count == 1)
        #expect(broken.first?.hasPrefix("test/rules/R2.yaml:3: This is not YAML: ") == true, "\(broken)")
    }

    @Test func `a field that stands twice is named with the line`() throws {
        let twice = try problems(header, ("rules/R1.yaml", GivenMistake.rule + "title: Another\n"))
        #expect(twice.count == 1)
        #expect(twice.first?.contains("title") == true, "\(twice)")
    }

    @Test func `a file that is a mere list is told what a rule looks like`() throws {
        let list = try problems(header, rule, ("rules/R2.yaml", "- a\n- b\n"))
        #expect(list.first == "test/rules/R2.yaml:1: A rule should be a list of “name: value” lines.")
    }

    @Test func `a mistake in pack.yaml is named there`() throws {
        func problem(_ part: String, _ other: String) throws -> String? {
            try problems(("pack.yaml", Packs.header.replacing(part, with: other)), rule).first
        }
        #expect(try problem("title:", "titel:") == "test/pack.yaml:2: A pack has no “titel”. Did you mean “title”?")
        #expect(
            try problem("[C1, C2]", "[C1, C3]") == "test/pack.yaml:8: “C3” is no code of the return. Did you mean “C1”?"
        )
        #expect(
            try problem("legal-status:", "legal-staus:")
                == "test/pack.yaml:8: “groups” has no “legal-staus”. Did you mean “legal-status”?")
    }

    @Test func `a pack that builds on one that is not there is told so, with what there is`() throws {
        let folder = try PackFolder([("pack.yaml", "extends: tets\n" + Packs.header), rule])
        let error = #expect(throws: PackProblems.self) { try folder.policy() }
        #expect(
            error?.problems.map { $0.description.replacing(folder.folder.path, with: "FOLDER") } == [
                "test/pack.yaml:1: This pack builds on “tets”, and FOLDER holds "
                    + "no such pack. Did you mean “test”? A copy of it stands beside this one, as a folder with its name."
            ])
    }

    @Test func `a mistake in a declaration is named there`() throws {
        func problem(_ part: String, _ other: String) throws -> String? {
            try problems(header, ("kinds.yaml", Packs.kinds.replacing(part, with: other)), rule).first
        }
        #expect(try problem("plural: visits, ", "") == "test/kinds.yaml:2: “plural” is missing.")
        #expect(
            try problem("{kind: visit,", "{knid: visit,")
                == "test/kinds.yaml:2: A kind has no “knid”. Did you mean “kind”?")
        #expect(
            try problem("is: visit", "is: vist")?.hasPrefix("test/kinds.yaml:2: “is” cannot be “vist”; it is one of: ")
                == true)
        #expect(
            try problem("ends: day", "ends: dya")
                == "test/kinds.yaml:1: A field holds text, day, number, role, roles, person, “yes or no”, or one of a list "
                + "of choices.")
        #expect(
            try problem("kind: visit,", "kind: review,")
                == "test/kinds.yaml:2: “review” is a kind already. Use it, or give this one a name of its own.")
    }

    @Test func `a post is held by roles in which people sign in, and another is told with a suggestion`() throws {
        let roles =
            Packs.roles + "\n- {role: head of homes, held-by: [team manager, placement officer], meaning: Leads.}\n"
        let folder = try PackFolder([header, rule, ("roles.yaml", roles)])
        let reader = PackReader(folder: folder.folder, accountRoles: ["team manager", "placements officer"])
        let problems = try #require(throws: PackProblems.self) { try reader.policy("test") }.problems
        #expect(
            problems.map(\.description) == [
                "test/roles.yaml:4: “held-by” names the roles in which people sign in, and “placement officer” is none of "
                    + "them. Did you mean “placements officer”?"
            ])
    }

    @Test func `a policy knows who holds its posts`() throws {
        let roles = "- {role: social worker, meaning: One.}\n- {role: panel, held-by: panel adviser, meaning: Many.}\n"
        let policy = try PackFolder([header, rule, ("roles.yaml", roles)]).policy()
        #expect(policy.posts(heldBy: "panel adviser") == ["panel"])
        #expect(policy.posts(heldBy: "social worker").isEmpty)
    }

    @Test func `a pack that is not there, or has no rules, is told in words`() throws {
        let folder = try PackFolder([header])
        #expect(throws: PackProblems.self) { try PackReader(folder: folder.folder).read("elsewhere") }
        do {
            _ = try PackReader(folder: folder.folder).read("elsewhere")
        } catch let error as PackProblems {
            #expect(
                error.description.hasPrefix(
                    "elsewhere/pack.yaml:1: The file cannot be read. A pack is a folder with a pack.yaml"))
        }
        #expect(try folder.policy().rules.isEmpty)
    }

    @Test func `a pack anywhere on the disk works, and its name is its folder's`() throws {
        let folder = try PackFolder([header, rule, ("notes.txt", "not a rule"), ("rules/notes.txt", "nor this")])
        let reader = PackReader(folder: folder.folder)
        #expect(try reader.names() == ["test"])
        let policy = try reader.policy("test")
        #expect(policy.rules.map(\.id) == ["R1"])
        #expect(policy.rules.map(\.place.file) == ["test/rules/R1.yaml"])
        #expect(policy.packs.map(\.title) == ["A pack for tests"])
        #expect(policy.plural("visit") == "visits")
    }

    @Test func `the bytes of a pack tell whether it has changed`() throws {
        let folder = try PackFolder([header, rule])
        let same = try PackFolder([header, rule])
        let other = try PackFolder([header, ("rules/R1.yaml", GivenMistake.rule + "# a remark\n")])
        func bytes(_ folder: PackFolder) throws -> [UInt8] { try PackReader(folder: folder.folder).bytes("test") }
        #expect(try bytes(folder) == bytes(same))
        #expect(try bytes(folder) != bytes(other))
    }
}
