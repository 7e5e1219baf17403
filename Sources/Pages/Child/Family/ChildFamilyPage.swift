import Charts
import HTML
import Timeline

/// A child’s family and network: the genogram, everybody in sentences, and how contact is kept.
package struct ChildFamilyPage: ChildTabPage {
    package let look: ChildLook
    /// Whether whoever looks may open the page of the child with this number, who is known here too.
    private let mayOpen: @Sendable (String) -> Bool

    package init(_ look: ChildLook, mayOpen: @escaping @Sendable (String) -> Bool = { _ in false }) {
        self.look = look
        self.mayOpen = mayOpen
    }

    package var tab: ChildTab { .family }

    private var relations: [Relation] { look.portrait.relations.map(\.value) }

    @HTMLBuilder package var inside: Node {
        if relations.isEmpty {
            h2 { "Family and network" }
            p {
                "Nobody of \(look.words.short.possessive) family is recorded. "
                if look.record.mayRecord {
                    a(.to(.record(child: look.record.number, form: "relation", []))) { "Record somebody" }
                }
            }
        } else {
            h2 { "Family and network" }
            genogram.figure
            people
        }
        contact
    }

    private var genogram: Genogram {
        Genogram(
            of: Genogram.Child(name: look.words.short, shape: shape, born: look.timeline.born), relations: relations,
            day: look.day)
    }

    private var shape: Genogram.Shape {
        switch look.timeline.registration?.sex {
        case "1", "M": .square
        case "2", "F": .circle
        default: .diamond
        }
    }

    // MARK: Everybody in sentences

    @HTMLBuilder private var people: Node {
        let list = RelationList(look: look, mayOpen: mayOpen)
        SummaryList(
            terms: [
                named("Parental responsibility", relations.filter { $0.hasResponsibility == .yes && $0.died == nil }),
                named("Might care for \(look.words.short)", relations.filter { $0.mightCare == .yes }),
            ].compactMap(\.self)
        ).body
        list.section("Parents", relations.filter { $0.relationship.isParent || $0.relationship == .parentsPartner })
        list.section("Brothers and sisters", relations.filter(\.relationship.isSibling))
        list.section("Other relatives", relations.filter(\.isOtherRelative))
        list.section("Around \(look.words.short)", relations.filter(\.isOutsideFamily))
    }

    /// People by name, with what they are to the child.
    private func named(_ title: String, _ people: [Relation]) -> Term? {
        guard !people.isEmpty else { return nil }
        return Term(title) {
            ul(.class("plain")) {
                for person in people { li { "\(person.person), \(person.inWords ?? person.relationship.rawValue)" } }
            }
        }
    }

    // MARK: Contact

    @HTMLBuilder private var contact: Node {
        let items = look.held {
            $0.contains("contact") && !$0.contains("contacted") || $0.hasPrefix("family group conference")
        }
        h2 { "Contact" }
        if items.isEmpty {
            p {
                "No contact arrangements are recorded. "
                if look.record.mayRecord {
                    a(.to(.record(child: look.record.number, form: "kind/contact plan", []))) {
                        "Record a contact plan"
                    }
                }
            }
        } else {
            HeldList(look: look, items: items).body
        }
    }
}

extension Relation {
    fileprivate var isOutsideFamily: Bool {
        switch relationship {
        case .fosterCarer, .formerFosterCarer, .friend, .familyFriend, .godparent, .neighbour, .teacher, .worker,
            .other:
            true
        default: false
        }
    }

    fileprivate var isOtherRelative: Bool {
        !isOutsideFamily && !relationship.isParent && !relationship.isSibling && relationship != .parentsPartner
    }
}

/// People of a family, each in sentences; brothers and sisters who are children here too with the way to them.
struct RelationList {
    let look: ChildLook
    let mayOpen: (String) -> Bool

    @HTMLBuilder
    func section(_ title: String, _ relations: [Relation]) -> Node {
        if !relations.isEmpty {
            h3 { title }
            ul(.class("people")) { for relation in relations { item(relation) } }
        }
    }

    private func item(_ relation: Relation) -> Node {
        let words = RelationWords(relation, on: look.day)
        return li {
            "\(words.what): "
            strong { relation.person }
            words.rest
            if let number = relation.number { known(number) }
        }
    }

    private func known(_ number: String) -> Node {
        guard mayOpen(number) else { return .text(" Known here as \(number).") }
        return .group([
            .text(" "),
            a(.to(.childTab(number, .family, look.standpoint))) { "Known here as \(number)" },
            .text("."),
        ])
    }
}
