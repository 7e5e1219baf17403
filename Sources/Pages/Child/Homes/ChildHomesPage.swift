import HTML
import Timeline

/// Where a child has lived: each home with its carers, how it began and ended, and what happened there.
package struct ChildHomesPage: ChildTabPage {
    package let look: ChildLook

    package init(_ look: ChildLook) { self.look = look }

    package var tab: ChildTab { .homes }

    @HTMLBuilder package var inside: Node {
        let stays = ChildStay.all(look)
        h2 { "Homes" }
        if stays.isEmpty {
            p { "By this day no home of \(look.words.short) in care is recorded." }
        } else {
            p { summary(stays) }
            for stay in stays { HomeSection(stay: stay, look: look).body }
        }
    }

    private func summary(_ stays: [ChildStay]) -> String {
        let homes = count(stays.count, "home")
        let periods = look.timeline.periods.count { $0.from <= look.day }
        let care = periods > 1 ? " in \(count(periods, "period")) of care" : ""
        return "\(look.words.short.capitalizedFirst) has had \(homes)\(care). The latest stands first."
    }
}
