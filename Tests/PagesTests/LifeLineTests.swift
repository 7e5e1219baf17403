import Charts
import HTML
import Testing
import Timeline

@Suite struct LifeLineTests {
    private func lifeLine() throws -> LifeLine {
        let first = try #require(Day(2024, 1, 1))
        let moved = try #require(Day(2024, 7, 1))
        let last = try #require(Day(2024, 12, 31))
        return LifeLine(
            summary: "Life line", days: first...last, today: last,
            lanes: [
                LifeLine.Lane(
                    "Placements",
                    spans: [
                        LifeLine.Span(from: first, until: moved, words: "Children’s home", texture: .hatch),
                        LifeLine.Span(from: moved, until: nil, words: "Fostering", texture: .plain),
                    ]),
                LifeLine.Lane(
                    "Reviews",
                    marks: [
                        LifeLine.Mark(
                            day: try #require(Day(2024, 1, 26)), words: "Review 1", sign: "1", shape: .held),
                        LifeLine.Mark(
                            day: try #require(Day(2024, 4, 26)), words: "Review due", sign: "!", shape: .overdue),
                    ]),
            ])
    }

    @Test func `everything in the picture is said in the tables too`() throws {
        let tables = try lifeLine().tables.text
        for words in ["Children’s home", "1 January 2024", "1 July 2024", "Fostering", "now", "Review 1", "Review due"]
        {
            #expect(tables.contains(words), "the tables lack “\(words)”")
        }
    }

    @Test func `each lane is named in the picture and above its table`() throws {
        let figure = try lifeLine().figure.text
        #expect(figure.contains(">Placements</text>"))
        #expect(figure.contains("<caption>Placements</caption>"))
        #expect(figure.contains("<caption>Reviews</caption>"))
    }

    @Test func `two kinds of placement differ by pattern and not only by colour`() throws {
        #expect(try lifeLine().drawing.text.count(of: "url(#texture-hatch)") == 1)
    }

    @Test func `what is overdue has another shape than what was held`() throws {
        let drawing = try lifeLine().drawing.text
        #expect(drawing.count(of: #"<g class="mark held">"#) == 1)
        #expect(drawing.count(of: #"<g class="mark overdue">"#) == 1)
        #expect(drawing.contains("<circle") && drawing.contains("<path"))
    }

    @Test func `a year with room for them shows its quarters`() throws {
        let drawing = try lifeLine().drawing.text
        for label in ["2024", "Apr", "Jul", "Oct"] { #expect(drawing.contains(">\(label)</text>")) }
    }

    @Test func `eighteen years show years only and stay readable`() throws {
        let first = try #require(Day(2006, 5, 3))
        let last = try #require(Day(2024, 5, 2))
        let line = LifeLine(summary: "Life line", days: first...last, today: last, lanes: [])
        let drawing = line.drawing.text
        #expect(drawing.contains(">2007</text>"))
        #expect(!drawing.contains(">Jul</text>"))
        // 18 years of 64 units each, and 16 at both ends; half a unit for the length of a year.
        #expect(drawing.contains(#"width="1183."#) || drawing.contains(#"width="1184."#))
    }

    @Test func `a stay of one day can still be seen`() throws {
        let first = try #require(Day(2010, 1, 1))
        let last = try #require(Day(2024, 1, 1))
        let stay = LifeLine.Span(from: first + 100, until: first + 101, words: "Hospital")
        let line = LifeLine(
            summary: "Life line", days: first...last, today: last, lanes: [LifeLine.Lane("Placements", spans: [stay])])
        #expect(line.drawing.text.contains(#"width="3.0""#))
    }

    @Test func `the picture is one image with a name and scrolls in a named region that the keyboard reaches`() throws {
        let figure = try lifeLine().figure.text
        #expect(figure.contains(#"role="img" aria-label="Life line""#))
        #expect(figure.contains(#"role="region" tabindex="0" aria-label="#))
    }
}
