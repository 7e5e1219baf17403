import Policy
import PolicyFiles
import Testing

@Suite struct EligibilityExampleTests {
    @Test func `every example beside a test of eligibility comes out as its sentence says, and every limb has one`()
        throws
    {
        for test in try Packs.eligibility.get() {
            let problems = test.problems()
            #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        }
    }

    @Test func `Leeds's test has the eleven grounds of section 8.6 and covers every id from LEE-105 to LEE-116`() throws
    {
        let test = try Packs.eligibility("leeds")
        #expect(test.limbs.map(\.covers) == (106...116).map { ["LEE-\($0)"] })
        #expect(test.allCovers.sorted() == (105...116).map { "LEE-\($0)" })
        #expect(test.examples.count == 38)
    }

    @Test func `the fund's test has three grounds and fifteen examples`() throws {
        let test = try Packs.eligibility("lga")
        #expect(test.limbs.count == 3)
        #expect(test.examples.count == 15)
        #expect(test.allCovers == ["LGA-057"])
    }

    @Test func `an example that does not come out is named with what was found`() throws {
        let wrong = GivenEligibility.text.replacing("expect: eligible under T-1", with: "expect: no right")
        let test = try GivenEligibility.read(wrong)
        #expect(
            test.problems().map(\.description) == [
                "test/eligibility.yaml:41: Example “an aunt”: expected “no right”, found “eligible under T-1, because the aunt "
                    + "has looked after the child for long”."
            ])
    }

    @Test func `an example must hold under the limb that it names, and for the reason that it gives`() throws {
        let other = GivenEligibility.text.replacing("expect: eligible under T-1", with: "expect: eligible under T-2")
        #expect(try GivenEligibility.read(other).problems().count == 1)
        let reason = GivenEligibility.text.replacing(
            "expect: eligible under T-1", with: "expect: \"eligible, because she is rich\"")
        #expect(try GivenEligibility.read(reason).problems().count == 1)
    }

    @Test func `a limb that no example shows is named`() throws {
        let text = GivenEligibility.text.replacing("order: yes, consent: yes", with: "order: yes, consent: no")
            .replacing(
                "expect: eligible under T-2", with: "expect: no right")
        #expect(
            try GivenEligibility.read(text).problems().map(\.message)
                == ["No example of “visiting” shows the limb “consent” holding."])
    }

    @Test func `what a test covers counts in the register as declared`() throws {
        let reader = PackReader(folder: Packs.folder)
        guard let register = try reader.register() else { throw PackProblems([]) }
        let coverage = RegisterCoverage(register, [try reader.read("leeds")], [])
        let line = coverage.lines.first { $0.requirement.id == "LEE-111" }
        #expect(line?.by.contains("test “child arrangements order without leave”") == true)
    }
}
