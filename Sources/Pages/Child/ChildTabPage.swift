import HTML

/// A page of a child: the same head on each, and what the tab is about.
package protocol ChildTabPage: Page {
    var look: ChildLook { get }
    var tab: ChildTab { get }
    /// What stands under the tabs.
    @HTMLBuilder var inside: Node { get }
    /// Fields of the address that the form for another day has to keep.
    var kept: [Field] { get }
    /// What was recorded a moment ago.
    var banner: RecordedBanner? { get }
}

extension ChildTabPage {
    package var kept: [Field] { [] }
    package var banner: RecordedBanner? { nil }

    package var title: String {
        let name = look.words.heading
        let words = tab == .overview ? name : "\(tab.words): \(name)"
        return look.form.problems.isEmpty ? words : "Problem: \(words)"
    }

    package var trail: [TrailStep] { [TrailStep("Children", .children(ChildrenQuery()))] }

    package var content: Node {
        .group([
            ErrorSummary(problems: look.form.problems).body ?? .nothing,
            StandpointBanner(standpoint: look.standpoint, today: tab.route(look.record.number, .now)).body ?? .nothing,
            banner?.body ?? .nothing,
            ChildHead(look: look).body,
            ChildIdentity(look).body,
            ChildVoice(look: look).body,
            ChildTabs(look: look, current: tab).body,
            StandpointPicker(form: look.form, page: tab.route(look.record.number, .now), kept: kept).body,
            inside,
        ])
    }
}
