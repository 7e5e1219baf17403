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
            try problems(header, rule, ("rules/R2.yaml", GivenMistake.rule))
                == ["test/rules/R2.yaml:1: “R1” stands in another file already."])
    }

    @Test func `an exception to a rule that there is not is refused`() throws {
        let exception = GivenMistake.rule.replacing("rule: R1", with: "rule: S2\nexception-to: [R2]")
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
            try problem("plural: visits, ", "")
                == "test/pack.yaml:5: “plural” is missing.")
        #expect(
            try problem("{kind: visit,", "{knid: visit,")
                == "test/pack.yaml:5: A kind has no “knid”. Did you mean “kind”?")
        #expect(
            try problem("[C1, C2]", "[C1, C3]")
                == "test/pack.yaml:9: “C3” is no code of the return. Did you mean “C1”?")
        #expect(
            try problem("legal-status:", "legal-staus:")
                == "test/pack.yaml:9: “groups” has no “legal-staus”. Did you mean “legal-status”?")
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
        #expect(policy.rules.map(\.file) == ["test/rules/R1.yaml"])
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
