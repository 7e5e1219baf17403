import Policy
import Timeline

/// The form of a test of eligibility as it was filled in, with what could not be understood in it.
package struct EligibilityForm: Sendable {
    package let test: EligibilityTest
    /// What was typed and chosen, by the name of the field; nothing is lost, whatever is wrong with it.
    let typed: [String: String]
    package let problems: [FormProblem]
    /// What was understood; `nil` until the form is sent, when something in it was not understood, and while somebody
    /// only asks for room to say more.
    package let given: EligibilityCase?

    /// The field for the day on which the answer depends. No fact can have its name, which holds a dot.
    static let day = "asked.on"

    /// Reads the form of `test` from the fields of an address. What is left out is not known.
    package init(_ test: EligibilityTest, today: Day, _ value: (String) -> String?) {
        let names = [EligibilityForm.day] + test.facts.flatMap { FactFields($0).names }
        var typed: [String: String] = [:]
        for name in names { typed[name] = value(name) }
        let isSent = !typed.isEmpty
        if !isSent { typed[EligibilityForm.day] = today.words }
        var reader = EligibilityFormReader(test: test, typed: typed)
        let read = reader.read()
        let isAdding = test.facts.contains { typed[FactFields($0).add] != nil }
        self.test = test
        self.typed = typed
        problems = isSent && !isAdding ? reader.problems : []
        given = isSent && !isAdding && problems.isEmpty ? read : nil
    }

    func problem(of field: String) -> FormProblem? { problems.first { $0.field == field } }
}

/// The names that the fields of one fact have in a form.
struct FactFields {
    let fact: EligibilityFact

    /// So many stretches can be told at most.
    static let mostStretches = 20

    init(_ fact: EligibilityFact) {
        self.fact = fact
    }

    /// The one field of a fact that has one, and the first of those that have several.
    var name: String { fact.slug }
    /// The mark for the answer that there was no stretch.
    var never: String { "\(name).never" }
    /// The button that asks for room for one more stretch.
    var add: String { "\(name).add" }

    func choice(_ choice: String) -> String { "\(name).\(choice.slug)" }
    func from(_ number: Int) -> String { "\(name).\(number).from" }
    func until(_ number: Int) -> String { "\(name).\(number).until" }

    /// All names.
    var names: [String] {
        switch fact.content {
        case .yesOrNo, .day, .one: [name]
        case .several(let choices): choices.map(choice)
        case .stretches: [never, add] + (1...FactFields.mostStretches).flatMap { [from($0), until($0)] }
        }
    }

    /// How many stretches the form has room for: those that hold something, one at least, and what was asked for.
    func stretches(_ typed: [String: String]) -> Int {
        let filled = (1...FactFields.mostStretches).last { number in
            [from(number), until(number)].contains { !(typed[$0] ?? "").isBlank }
        }
        let asked = typed[add].flatMap { Int($0) } ?? 1
        return min(max(filled ?? 1, asked), FactFields.mostStretches)
    }
}
