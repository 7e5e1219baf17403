/// What a pack declares beside its rules, as a reader sees it: something that can be held, a role, an option, a step of a
/// ladder, a service, a topic.
package struct Declaration: Hashable, Sendable {
    /// What is declared; the raw value is the name of the section in words.
    package enum Section: String, CaseIterable, Sendable {
        case kind
        case role
        case option
        case step
        case service
        case topic
    }

    package let section: Section
    package let name: String
    /// What it is, in a sentence or a few.
    package let meaning: String
    package let theme: String?
    /// What else is declared about it, in the order in which a reader needs it.
    package let lines: [Line]
    /// The ids of the requirements that the declaration covers.
    package let covers: [String]
    /// The id of the pack.
    package let pack: String
    package let file: String

    package init(
        section: Section, name: String, meaning: String, theme: String? = nil, lines: [Line] = [],
        covers: [String] = [], pack: String, file: String
    ) {
        self.section = section
        self.name = name
        self.meaning = meaning
        self.theme = theme
        self.lines = lines
        self.covers = covers
        self.pack = pack
        self.file = file
    }

    /// A named part of a declaration: “Chaired by”, “Advantages”.
    package struct Line: Hashable, Sendable {
        package let name: String
        package let values: [String]

        package init(_ name: String, _ values: [String]) {
            self.name = name
            self.values = values
        }

        /// The name of the line that says in which roles people sign in who see to what is asked of a role.
        package static let heldBy = "Held by"
    }
}
