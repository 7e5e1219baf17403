import HTML
import Timeline

/// A child's time in care on one line: lanes under a common axis of years, each with spans that last and marks that
/// happened on a day.
///
/// It is drawn as a picture and told again as tables, so that nothing is said by the picture alone.
package struct LifeLine: Sendable {
    /// What the picture is of, in a sentence, for those who hear the page.
    package let summary: String
    /// The first and the last day of the axis.
    package let days: ClosedRange<Day>
    /// The day on which the page looks at the record; a line is drawn there.
    package let today: Day
    package let lanes: [Lane]

    package init(summary: String, days: ClosedRange<Day>, today: Day, lanes: [Lane]) {
        self.summary = summary
        self.days = days
        self.today = today
        self.lanes = lanes
    }

    /// One row of the picture.
    package struct Lane: Sendable {
        package let name: String
        package let spans: [Span]
        package let marks: [Mark]

        package init(_ name: String, spans: [Span] = [], marks: [Mark] = []) {
            self.name = name
            self.spans = spans
            self.marks = marks
        }
    }

    /// Something that lasted: a placement, a legal status, a worker's allocation.
    package struct Span: Sendable {
        package let from: Day
        /// The day it ended; `nil` while it lasts.
        package let until: Day?
        /// What it was, in full.
        package let words: String
        /// Shorter ways to say it, the longest first; the picture shows the first that fits.
        package let shorter: [String]
        package let texture: Texture

        package init(from: Day, until: Day?, words: String, shorter: [String] = [], texture: Texture = .plain) {
            self.from = from
            self.until = until
            self.words = words
            self.shorter = shorter
            self.texture = texture
        }
    }

    /// Something that happened on a day, or is to: a review.
    package struct Mark: Sendable {
        package let day: Day
        package let words: String
        /// One or two characters inside the mark, such as the number of the review.
        package let sign: String
        package let shape: Shape

        package init(day: Day, words: String, sign: String, shape: Shape) {
            self.day = day
            self.words = words
            self.sign = sign
            self.shape = shape
        }
    }

    /// The form of a mark; what it means stands beside it in ``words``.
    package enum Shape: String, CaseIterable, Sendable {
        /// A filled circle: it took place.
        case held
        /// An empty circle: it is to come.
        case due
        /// A diamond: its day has passed without it.
        case overdue

        /// What the shape means.
        package var words: String {
            switch self {
            case .held: "held"
            case .due: "due"
            case .overdue: "overdue"
            }
        }
    }
}
