import HTML
import Timeline

/// A few things that happened and what a rule makes of them, small enough for a narrow screen: a numbered mark for each
/// thing, a bar for the time in care, and a bar for each duty with its due day.
///
/// It is a picture of sentences that stand beside it under the same numbers, so that nothing is said by it alone.
package struct SmallTimeline: Sendable {
    /// What the picture is of, in a sentence, for those who hear the page.
    package let summary: String
    package let marks: [Mark]
    /// When the child was looked after.
    package let care: [Stretch]
    package let duties: [Duty]
    /// The day on which the rule is asked; a line is drawn there.
    package let asked: Day

    package init(summary: String, marks: [Mark], care: [Stretch], duties: [Duty], asked: Day) {
        self.summary = summary
        self.marks = marks
        self.care = care
        self.duties = duties
        self.asked = asked
    }

    /// Something that happened, under the number of its sentence.
    package struct Mark: Sendable {
        package let day: Day
        package let number: Int

        package init(day: Day, number: Int) {
            self.day = day
            self.number = number
        }
    }

    /// A stretch of time; `until` is `nil` while it lasts.
    package struct Stretch: Sendable {
        package let from: Day
        package let until: Day?

        package init(from: Day, until: Day?) {
            self.from = from
            self.until = until
        }
    }

    /// A duty from the day it opened to the day it was done, closed or asked about.
    package struct Duty: Sendable {
        package let opened: Day
        package let ended: Day
        package let due: Day?
        /// How it stands, in a word or two.
        package let words: String
        /// The name of its colours in the style sheet, which is that of its outcome.
        package let style: String

        package init(opened: Day, ended: Day, due: Day?, words: String, style: String) {
            self.opened = opened
            self.ended = ended
            self.due = due
            self.words = words
            self.style = style
        }
    }

    /// From the first thing that is drawn to the last, with a little room. A duty that opened long before all else, or is
    /// due long after, does not press everything else together: its bar begins at the edge, and its due day is in words.
    var days: ClosedRange<Day> {
        let sure = marks.map(\.day) + duties.map(\.ended) + [asked]
        let (first, last) = (sure.min() ?? asked, sure.max() ?? asked)
        let reach = max(120, 2 * (last - first))
        let near = duties.flatMap { [$0.opened, $0.due].compactMap(\.self) }
            .filter { $0 >= first - reach && $0 <= last + reach }
        let (begin, end) = (min(first, near.min() ?? first), max(last, near.max() ?? last))
        let room = max(2, (end - begin) / 24)
        return (begin - room)...(end + room)
    }
}
