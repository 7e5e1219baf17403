import Casework
import CaseworkTesting
import Testing
import Timeline

/// What can be read, what cannot, and what is said about it.
@Suite struct ReadingTests {
    private let library = GivenForms.library

    private func problems(_ changes: [String: String]) -> [String] {
        var answers = Answers(["day": "yesterday"])
        for (field, value) in changes { answers.set(field, value) }
        return library.problems("kind/stability meeting", answers)
    }

    @Test(arguments: [
        ("day", "", "Enter a day. Write it like 4 June 2026 or 4/6/2026."),
        ("day", "   ", "Enter a day. Write it like 4 June 2026 or 4/6/2026."),
        ("day", "soon", "“soon” is not a day in the calendar. Write it like 4 June 2026 or 4/6/2026."),
        ("day", "11 June 2026", "11 June 2026 has not come yet. Enter the day on which it happened."),
        (
            "day", "Friday 4 June 2026",
            "4 June 2026 is a Thursday. Check the day, or leave the day of the week out."
        ),
        ("says score", "three", "“three” is not a whole number. Write it in digits, like 3."),
        ("says score", "-1", "Enter a number from 0 to 1000000."),
        ("says risk", "middling", "Choose one of the answers."),
        ("says attended", "burglar", "Choose one of the answers."),
        ("together", "9", "Choose among the child’s brothers and sisters."),
        ("files", "x", "A file could not be found any more. Choose it again."),
    ])
    func `what cannot be meant is a problem at its field`(field: String, typed: String, message: String) {
        #expect(problems([field: typed]) == ["\(field): \(message)"])
    }

    @Test func `a day that lies ahead can be entered where it may`() {
        #expect(problems(["says next meeting": "11 June 2026"]).isEmpty)
    }

    @Test func `every problem is told, one a field, in the order of the form`() {
        let told = problems(["says score": "x", "day": "x", "says risk": "x"])
        #expect(told.map { $0.prefix { $0 != ":" } } == ["day", "says risk", "says score"])
    }

    @Test func `a day before the child was born deserves a second look and can be recorded`() throws {
        let context = GivenForms.context(.registered("1", born: day("2020-01-02")))
        let reading = try library.read("kind/visit", Answers(["day": "1 January 2020"]), context)
        #expect(
            reading.cautions.map(\.message) == ["1 January 2020 is before the child was born, 2 January 2020."])
        #expect(reading.drafts.count == 1)
    }

    @Test(arguments: [("ls14ap", "LS1 4AP"), (" M1 1AE", "M1 1AE"), ("sw1a 2aa", "SW1A 2AA")])
    func `a postcode is recorded as the Post Office writes it`(typed: String, recorded: String) throws {
        let answers = Answers(["called": "The Elms", "postcode": typed, "day": "today"])
        let reading = try library.read("home", answers)
        #expect(reading.drafts.first?.fact == .homeDescribed(HomeDescription(called: "The Elms", postcode: recorded)))
    }

    @Test(arguments: ["LS1", "Leeds", "4AP LS1", "LS1 4A", "LS1 4AP 9ZZ", "<script>"])
    func `what is no postcode is a problem`(typed: String) {
        let told = library.problems("home", Answers(["called": "The Elms", "postcode": typed, "day": "today"]))
        #expect(told == ["postcode: “\(typed)” is not a postcode. Write it whole, like LS1 4AP."])
    }

    @Test(arguments: [
        // 9·10 + 4·9 + 3·8 + 4·7 + 7·6 + 6·5 + 5·4 + 9·3 + 1·2 = 299; 299 + 9 = 308 = 28 · 11.
        ("943 476 5919", true), ("9434765919", true), ("943 476 5918", false), ("94347659", false), ("none", false),
    ])
    func `an NHS number with a wrong last digit deserves a second look, and is recorded as typed`(
        typed: String, isRight: Bool
    ) throws {
        let reading = try library.read("identity", Answers(["day": "today", "nhs-number": typed]))
        #expect(reading.cautions.isEmpty == isRight)
        #expect(reading.drafts.first?.fact == .described(Description(nhsNumber: typed)))
    }

    @Test func `nothing typed is altered by reading it`() throws {
        let typed = Answers(["day": " yesterday ", "says where": "at\r\nhome ", "says seen alone": "yes"])
        let before = typed
        let reading = try library.read("kind/visit", typed)
        #expect(typed == before)
        guard case .happened(let visit) = reading.drafts.first?.fact else { throw FieldReader.Problem.notAnObject }
        #expect(visit.details == [.init("seen alone", "yes"), .init("where", "at\nhome")])
    }

    @Test func `answers are checked in words: a day with its day of the week, a choice by what it means`() throws {
        let form = try #require(library.form("kind/stability meeting"))
        let answers = Answers([
            .init("day", "4/6/26"), .init("says chair", "team manager"), .init("says attended", "parents"),
            .init("says attended", "social worker"), .init("together", "3"), .init("says score", "x"),
        ])
        let lines = form.summary(answers, GivenForms.context())
        #expect(
            lines.filter { !$0.words.isEmpty }.map { "\($0.label): \($0.words)" } == [
                "When was it held?: Thursday 4 June 2026", "Who chaired?: Team manager",
                "Who attended?: Social worker, Parents", "Score: x",
                "For which brothers and sisters was it the same?: Zoë, 4",
            ])
    }

    @Test func `a child without brothers or sisters is not asked about them`() throws {
        let form = try #require(library.form("kind/visit"))
        let alone = FormContext(today: GivenForms.today, child: ChildID(1))
        #expect(!form.summary(Answers(), alone).contains { $0.field == "together" })
    }
}
