import Policy
import Timeline
import Yams

/// Reads what an example answers to one question of an eligibility test.
struct GivenAnswerReader {
    let fact: EligibilityFact
    let reading: Reading

    /// The answer in `node`; `nil`, and noted, if it does not answer the question.
    func read(_ node: Node) -> GivenAnswer? {
        switch fact.content {
        case .yesOrNo: yesOrNo(node)
        case .day: reading.day(node).map { .day($0) }
        case .stretches: .stretches(reading.list(node).compactMap(stretch))
        case .one(let choices), .several(let choices):
            .chosen(reading.list(node).compactMap { reading.name($0, "choice of “\(fact.name)”", among: choices) })
        }
    }

    private func yesOrNo(_ node: Node) -> GivenAnswer? {
        if let isSo = reading.yesOrNo(node) { return .yesOrNo(isSo) }
        reading.note("“\(fact.name)” is answered “yes”, “no” or “not known”.", at: node)
        return nil
    }

    /// “2019-09-02 to 2021-03-02” or “since 2023-09-02”.
    private func stretch(_ node: Node) -> LivedStretch? {
        let text = reading.plainText(node) ?? ""
        let days = text.split(separator: " to ").map { Day(iso: $0) }
        if text.hasPrefix("since "), let from = Day(iso: text.dropFirst(6)) { return LivedStretch(from: from) }
        if days.count == 2, let from = days[0], let until = days[1], from < until {
            return LivedStretch(from: from, until: until)
        }
        reading.note(
            "“\(text)” is no stretch. Write “since 2023-09-02”, or “2019-09-02 to 2021-03-02” with the day the child left.",
            at: node)
        return nil
    }
}
