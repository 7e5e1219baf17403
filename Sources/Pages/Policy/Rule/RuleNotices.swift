import HTML
import Policy
import Timeline

/// What somebody must know before they rely on a rule: that it is to be confirmed, that it does not hold, that a number
/// is missing.
struct RuleNotices {
    let rule: Rule
    let book: PolicyLibrary.Book
    let withdrawal: PolicyLibrary.Book.Withdrawal?
    let day: Day

    @HTMLBuilder var body: Node {
        if rule.provenance.confidence == .toBeConfirmed {
            notice("To be confirmed", .toBeConfirmed) {
                "This rule was written from knowledge of the law and not with the source at hand. Look it up in"
                    + " \(rule.provenance.document) before you rely on it."
            }
        }
        if let standing = words.standingWords {
            notice(standing, .notInForce) {
                [withdrawn, meaning].compactMap(\.self).joined(separator: " ")
            }
        }
        if let open = words.openValues.first {
            notice("No number is given", .noNumber) {
                "The source gives no number for “\(open.name)”. Until the authority sets one, Mainstay cannot tell by when this"
                    + " is due."
            }
        }
        if rule.ruleClass == .flag {
            notice("A prompt", .prompt) { "It is never overdue and never missed." }
        }
    }

    private var words: RuleWords { RuleWords(rule: rule, policy: book.policy, day: day) }

    private var meaning: String {
        switch words.standing {
        case .endedAfter: "What arose while it held is still judged by it."
        case .notBefore: "Nothing is asked by it before then."
        case .inForce: "What arises until then is judged by it afterwards too."
        }
    }

    private var withdrawn: String? {
        withdrawal.map { "Withdrawn from \($0.from.words), because \($0.because.sentence.lowercasedFirst)" }
    }

    private func notice(_ title: String, _ mark: RuleMark, _ words: () -> String) -> Node {
        div(.class("note note-\(mark.rawValue)")) {
            p {
                strong { "\(title). " }
                words()
            }
        }
    }
}
