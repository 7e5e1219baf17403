import HTML
import Timeline

extension Genogram {
    /// The picture in a region that scrolls by itself and can be reached by keyboard, with what its signs mean.
    package var figure: Node {
        HTML.figure(.class("figure")) {
            div(.class("scrolls"), .role("region"), .tabindex(0), .ariaLabel("Genogram, scrolls sideways")) { drawing }
            p(.class("key")) { "\(shapes) \(signs)" }
        }
    }

    private var shapes: String {
        "Squares are men and boys, circles women and girls, diamonds not known or another gender; the number is the age. "
            + "\(child.name) has the double outline."
    }

    private var signs: String {
        let kinship = Kinship(relations, childsBirth: child.born)
        let died = relations.contains { $0.died != nil } ? "Who has died is crossed out." : nil
        let adopted = kinship.unions.contains { $0.bond == .adoption } ? "A dotted line is adoption." : nil
        let isLoose = !kinship.loose.isEmpty || kinship.unions.contains { $0.parents.isEmpty && $0.children.count > 1 }
        let loose = isLoose ? "A broken line with a question mark: it is not recorded through whom." : nil
        let responsible =
            relations.contains { $0.hasResponsibility == .yes } ? "“Responsible”: has parental responsibility." : nil
        return [responsible, died, adopted, loose].compactMap(\.self).joined(separator: " ")
    }
}
