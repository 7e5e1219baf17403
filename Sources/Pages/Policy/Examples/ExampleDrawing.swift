import Charts
import Policy
import Timeline

/// An example as a small timeline: what happened under the numbers of its sentences, and what the rule makes of it.
struct ExampleDrawing {
    let example: Example
    let policy: Policy

    var timeline: SmallTimeline {
        let happened = ExampleWords(example: example).happened
        let marks = happened.enumerated().compactMap { place, sentence in
            sentence.day.map { SmallTimeline.Mark(day: $0, number: place + 1) }
        }
        return SmallTimeline(
            summary: summary, marks: marks.sorted { $0.day < $1.day }, care: care, duties: duties, asked: example.on)
    }

    private var summary: String {
        "\(example.name.capitalizedFirst): drawn from the sentences beside it, asked on \(example.on.words)"
    }

    private var care: [SmallTimeline.Stretch] {
        example.timeline.periods.map { SmallTimeline.Stretch(from: $0.from, until: $0.until) }
    }

    /// The latest of the duties, so many as stay readable.
    private var duties: [SmallTimeline.Duty] {
        example.obligations(under: policy).suffix(ExampleDrawing.most).map(duty)
    }

    private static let most = 4

    private func duty(_ obligation: Obligation) -> SmallTimeline.Duty {
        let outcome = obligation.outcome(on: example.on)
        return SmallTimeline.Duty(
            opened: obligation.opened, ended: max(obligation.judged(on: example.on), obligation.opened),
            due: obligation.due(on: obligation.judged(on: example.on)), words: outcome.words, style: outcome.rawValue)
    }
}
