import HTML
import Timeline

/// The head of every page of a child: the child’s picture, what they are called, and the way to record something.
struct ChildHead {
    let look: ChildLook

    var body: Node {
        div(.class("child-head")) {
            picture
            div(.class("child-name")) {
                h1 { look.words.heading }
                if !beside.isEmpty { p(.class("beside")) { beside } }
            }
            if look.record.mayRecord {
                a(.class("action"), .to(.recordChoice(child: look.record.number))) { "Record something" }
            }
        }
    }

    /// A photograph, or the first letter of the name; nothing where there is neither.
    private var picture: Node? {
        if let photograph = look.description?.photograph, photograph.type.hasPrefix("image/") {
            return img(
                .class("portrait"), Attribute("src", Route.file(child: look.record.number, photograph.sha256).address),
                Attribute("alt", "Picture of \(look.words.short)"))
        }
        guard look.timeline.name != nil, let letter = look.words.short.first else { return nil }
        return span(.class("portrait"), .ariaHidden) { String(letter) }
    }

    /// `Called Bee · she/her · Polish at home, English at school`.
    private var beside: String {
        let called = look.description?.preferredName.flatMap { $0.isBlank ? nil : "Called \($0)" }
        return [called, look.description?.pronouns, look.description?.languages].compactMap(\.self)
            .filter { !$0.isBlank }.joined(separator: " · ")
    }
}

/// The pages of a child, one beside the other.
struct ChildTabs {
    let look: ChildLook
    let current: ChildTab

    var body: Node {
        nav(.class("tabs"), .ariaLabel("Pages about \(look.words.short)")) {
            ul {
                for tab in ChildTab.allCases {
                    li {
                        a(
                            .to(tab.route(look.record.number, look.standpoint)),
                            tab == current ? .ariaCurrent("page") : nil
                        ) { tab.words }
                    }
                }
            }
        }
    }
}
