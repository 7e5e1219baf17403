import HTML

/// A question whose answers are marked: radios, of which one, or checkboxes, of which several.
struct ChoiceGroup {
    /// The id of the first mark, to which an error summary leads.
    let id: String
    let type: String
    let question: String
    var hint: String?
    var problem: FormProblem?
    let marks: [Mark]
    var style = "choices"

    /// One answer to choose.
    struct Mark {
        let name: String
        let value: String
        let words: String
        let isChosen: Bool
    }

    var body: Node {
        fieldset(
            .class(problem == nil ? "field" : "field wrong"), described.isEmpty ? nil : .ariaDescribedby(described)
        ) {
            legend { question }
            if let hint { span(.class("hint"), .id("\(id)-hint")) { hint } }
            if let problem {
                span(.class("problem"), .id("\(id)-problem")) {
                    span(.class("unseen")) { "Problem: " }
                    problem.message
                }
            }
            div(.class(style)) { for (place, mark) in marks.enumerated() { choice(mark, at: place) } }
        }
    }

    private func choice(_ mark: Mark, at place: Int) -> Node {
        let own = place == 0 ? id : "\(id)-\(place + 1)"
        return div(.class("choice")) {
            input(
                .type(type), .id(own), .name(mark.name), .value(mark.value), mark.isChosen ? .checked : nil)
            HTML.label(.for(own)) { mark.words }
        }
    }

    /// The ids of the hint and the problem, those that there are.
    private var described: String {
        [hint.map { _ in "\(id)-hint" }, problem.map { _ in "\(id)-problem" }].compactMap(\.self).joined(separator: " ")
    }
}
