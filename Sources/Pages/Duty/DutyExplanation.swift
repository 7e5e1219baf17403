import HTML
import Policy
import Timeline

/// One duty explained: how it stands, the facts, the numbers, the sum.
struct DutyExplanation {
    let explanation: Explanation
    let child: String
    let record: ChildRecord

    @HTMLBuilder var body: Node {
        p(.class("lead")) {
            explanation.outcome.tag()
            " "
            explanation.reason
        }
        SummaryList(terms: terms).body
        h2 { "The facts this rests on" }
        facts
        if !explanation.arithmetic.isEmpty {
            h2 { "The sum" }
            ol(.class("sums")) { for step in explanation.arithmetic { li { step } } }
        }
        if !explanation.values.isEmpty {
            h2 { "The numbers used" }
            SummaryList(terms: explanation.values.map(term)).body
        }
    }

    private var terms: [Term] {
        let due = explanation.obligation.due(on: explanation.obligation.met ?? explanation.day)
        return [
            Term("For", child),
            Term("Who must see to it", explanation.rule.responsibleWords.capitalizedFirst),
            Term("Arose on", explanation.obligation.opened.longWords),
            due.map { Term("Due", "By \($0.longWords)") } ?? Term("Due", dueless),
        ] + route
    }

    /// Why no day is named.
    private var dueless: String {
        explanation.rule.ruleClass == .flag ? "A prompt to consider: it is never overdue" : "No day can be worked out"
    }

    /// Where a routing rule sends it, and with which papers.
    private var route: [Term] {
        guard let route = explanation.route else { return [] }
        let documents = route.documents.isEmpty ? [] : [Term("Papers", route.documents.joined(separator: ", "))]
        return [Term("Goes to", "\(route.answer), because \(route.because)")] + documents
    }

    private func term(_ value: Explanation.ValueUsed) -> Term {
        Term(value.name.capitalizedFirst) {
            value.limit
            p(.class("small quiet")) {
                "\(value.source). In force since \(value.from.words)."
                if let note = value.note { " \(note)" }
            }
        }
    }

    private var facts: Node {
        ol(.class("chronology")) {
            for fact in explanation.facts {
                li {
                    p { strong { fact.words } }
                    if let id = fact.entry, let entry = record.entries[id] { recorded(entry) }
                }
            }
        }
    }

    /// What the entry says, and when and by whom and from where it was recorded.
    @HTMLBuilder
    private func recorded(_ entry: Entry) -> Node {
        let words = EntryWords(entry: entry, nameOf: record.nameOf)
        let author = record.nameOf(entry.author.name) ?? entry.author.name
        p { words.statement + (entry.day.map { " (\($0.words))" } ?? "") + "." }
        p(.class("from")) {
            "Entry \(entry.id), recorded \(entry.recorded.words) by \(author), from \(words.source)."
        }
        if let replaced = entry.replaces {
            p(.class("from")) { "Replaces entry \(replaced.entry): \(replaced.reason)." }
        }
    }
}
