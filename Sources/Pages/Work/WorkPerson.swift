/// Whose work it is.
package struct WorkPerson: Sendable {
    /// A worker or a team, and with how many of the children they have to do.
    package struct Charge: Sendable {
        /// The identifier of the worker, or the name of the team, as the record has it.
        package let id: String
        package let name: String
        package let children: Int

        package init(id: String, name: String, children: Int) {
            self.id = id
            self.name = name
            self.children = children
        }
    }

    /// How many children it is about.
    package let children: Int
    /// What is said when there are none.
    package let nobody: String
    /// The teams of the authority, for somebody who sees to every child; empty for all others.
    package let teams: [Charge]
    /// The workers of the team that the person leads, or of the one that was chosen.
    package let workers: [Charge]
    /// Names of people by the identifier that the record has of them.
    package let names: [String: String]

    package init(
        children: Int, nobody: String, teams: [Charge] = [], workers: [Charge] = [], names: [String: String] = [:]
    ) {
        self.children = children
        self.nobody = nobody
        self.teams = teams
        self.workers = workers
        self.names = names
    }

    /// Whether the children have several workers, so that each must be said.
    var hasOthersWork: Bool { !teams.isEmpty || !workers.isEmpty }
}
