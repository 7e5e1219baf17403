import HTML
import Timeline

/// What the child said last, who heard it, and what came of it; at the head of every page of the child.
struct ChildVoice {
    let look: ChildLook

    static let view: KindName = "child’s view recorded"
    static let decision: KindName = "child’s view decided"

    private var views: [Held] { look.held(ChildVoice.view) }

    @HTMLBuilder var body: Node {
        section(.class("voice"), .ariaLabel("What \(look.words.short) says")) {
            if let view = views.first { said(view) } else { silence }
        }
    }

    private var silence: Node {
        p(.class("silence")) {
            "Nobody has recorded yet what \(look.words.short) says. "
            if look.record.mayRecord {
                a(.to(record(ChildVoice.view))) { "Record it in \(look.words.short.possessive) own words" }
            }
        }
    }

    private func said(_ view: Held) -> Node {
        .group([
            view.detail("words").map { words in blockquote { p { words } } }
                ?? p { "A view was recorded, without \(look.words.short.possessive) words." },
            p(.class("from")) {
                heard(view)
                if views.count > 1 {
                    " · "
                    a(.to(everything)) { "all \(views.count) times" }
                }
            },
            p { outcome(of: view) },
        ])
    }

    private func heard(_ view: Held) -> String {
        let by = view.detail("heard by").map { " to the \($0)" } ?? ""
        let about = view.detail("about").map { $0 == "other" ? "" : ", about the \($0)" } ?? ""
        return "Said on \(view.day.words)\(by)\(about)"
    }

    /// Whether it was followed, why not, and how the child was told: the first decision after the view, before the next.
    @HTMLBuilder
    private func outcome(of view: Held) -> Node {
        if let decision = look.held(ChildVoice.decision).last(where: { $0.day >= view.day }) {
            [followed(decision), told(decision)].joined(separator: " ")
        } else {
            "What came of it is not recorded yet. "
            if look.record.mayRecord {
                a(.to(record(ChildVoice.decision))) { "Record whether it was followed" }
            }
        }
    }

    private func followed(_ decision: Held) -> String {
        let reason = decision.detail("reason").map { ", because: \($0)" } ?? ""
        switch decision.detail("followed") {
        case "yes": return "This was followed\(reason)".ended
        case "no":
            return (reason.isEmpty ? "This was not followed; why is not recorded" : "This was not followed\(reason)")
                .ended
        default: return "It was decided on, on \(decision.day.words)\(reason)".ended
        }
    }

    private func told(_ decision: Held) -> String {
        guard let told = decision.detail("told the child") else {
            return "How \(look.words.short) was told is not recorded."
        }
        return "\(look.words.short) was told\(Day(iso: told).map { " on \($0.words)" } ?? ": \(told)")".ended
    }

    private var everything: Route {
        .timeline(look.record.number, TimelineQuery(group: .voice, standpoint: look.standpoint))
    }

    private func record(_ kind: KindName) -> Route { .record(child: look.record.number, form: "kind/\(kind)", []) }
}

extension Held {
    /// The value of a detail; `nil` when it is not recorded, or empty.
    func detail(_ name: String) -> String? {
        details.first { $0.name == name }.flatMap { $0.value.isBlank ? nil : $0.value }
    }
}

extension String {
    /// With a full stop at the end.
    var ended: String { isEmpty || endsSentence ? self : self + "." }

    /// Whether it ends with a mark after which a sentence begins.
    var endsSentence: Bool { last.map { ".!?…".contains($0) } ?? false }

    /// `Aisha’s`, `James’s`.
    var possessive: String { self + "’s" }
}
