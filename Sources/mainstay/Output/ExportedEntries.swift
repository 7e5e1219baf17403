import Casework
import Policy
import Timeline

/// A child’s record for another system, as JSON: every entry exactly as the journal has it, and what the policy asked of it.
struct ExportedEntries {
    private let file: CaseFile
    private let looks: [Look]
    private let day: Day

    init(_ export: ChildExport, on day: Day) {
        file = export.file
        looks = export.looks
        self.day = day
    }

    /// One object, in UTF-8: `format`, `number`, `exported`, `entries`, `duties`, `acts`, `looks`.
    var json: [UInt8] {
        var head = FieldWriter()
        head.add("format", "mainstay-child-record/1")
        head.add("number", file.number)
        head.add("exported", day)
        var bytes = head.bytes
        bytes += ",\n\"entries\":[\n".utf8
        bytes += file.entries.map(EntryCodec.encode).joined(separator: ",\n".utf8)
        bytes += "],\n\"duties\":[\n".utf8
        bytes += file.obligations.filter { $0.isForeseen(on: day) }.map(duty).joined(separator: ",\n".utf8)
        bytes += "],\n\"acts\":[\n".utf8
        bytes += file.acts.map(acted).joined(separator: ",\n".utf8)
        bytes += "],\n\"looks\":[\n".utf8
        bytes += looks.map(looked).joined(separator: ",\n".utf8)
        bytes += "]}\n".utf8
        return bytes
    }

    private func looked(_ look: Look) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("at", look.at.description)
        fields.add("who", look.who)
        fields.add("what", look.what)
        fields.add("outcome", look.outcome.rawValue)
        fields.close()
        return fields.bytes
    }

    private func acted(_ act: Act) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("rule", act.duty.rule)
        fields.add("opened", act.duty.opened)
        fields.add("entry", Int(act.entry.number))
        fields.add("how", act.how.rawValue)
        fields.add("policy", act.policy)
        fields.add("version", act.version)
        fields.close()
        return fields.bytes
    }

    private func duty(_ obligation: Obligation) -> [UInt8] {
        let rule = file.explainer.policy.rules[obligation.rule]
        var fields = FieldWriter()
        fields.add("rule", rule.id)
        fields.add("title", rule.title)
        fields.add("opened", obligation.opened)
        fields.add("due", obligation.due(on: day))
        fields.add("outcome", obligation.outcome(on: day).rawValue)
        fields.add("met", obligation.met)
        fields.add("reason", file.explainer.reason(obligation, on: day))
        fields.close()
        return fields.bytes
    }
}
