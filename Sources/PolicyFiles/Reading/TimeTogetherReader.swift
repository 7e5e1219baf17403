import Policy
import Timeline
import Yams

/// Reads how long a child must have lived with a person.
struct TimeTogetherReader {
    let reading: Reading

    private static let names = ["at-least", "begun-within", "ended-within", "immediately-before"]

    /// `{at-least: 3 years, begun-within: 5 years, ended-within: 3 months}` or `{at-least: 1 year, immediately-before: yes}`.
    func read(_ node: Node) -> TimeTogether? {
        let fields = reading.fields(node, "Time together", known: TimeTogetherReader.names)
        guard let atLeast = fields["at-least"].flatMap(reading.limit) else {
            if fields["at-least"] == nil { reading.note("Time together needs “at-least”, such as “1 year”.", at: node) }
            return nil
        }
        let begun = fields["begun-within"].flatMap(reading.limit)
        let ended = fields["ended-within"].flatMap(reading.limit)
        guard let before = fields["immediately-before"] else {
            return TimeTogether(atLeast: atLeast, counting: .inAll(begunWithin: begun, endedWithin: ended))
        }
        if reading.plainText(before) != "yes" || begun != nil || ended != nil {
            reading.note(
                "“immediately-before” is “yes”, and stands without “begun-within” and “ended-within”.", at: before)
        }
        return TimeTogether(atLeast: atLeast, counting: .immediatelyBefore)
    }
}
