import Timeline

/// All packs that there are, each with the policy that it makes, and where authorities differ: what a policy officer reads.
package struct PolicyLibrary: Sendable {
    package let books: [Book]
    /// The questions that authorities answer differently, in order.
    package let differences: [PolicyDifference]
    /// The themes by which rules are listed and compared, in the order in which the packs declare them.
    package let themes: [String]

    package init(books: [Book], differences: [PolicyDifference] = [], themes: [String] = []) {
        self.books = books
        self.differences = differences
        self.themes = themes
    }

    /// One pack: what it says itself, and the whole policy of an authority that works by it.
    package struct Book: Sendable {
        package let name: Policy.PackName
        /// The id of the pack that it builds on.
        package let extends: String?
        /// The effective policy: its own rules and those of the packs below.
        package let policy: Policy
        package let examples: [Example]
        /// Who is entitled to what, as the pack itself says.
        package let eligibility: [EligibilityTest]
        /// The rules of the packs below that no longer hold for its authority.
        package let withdrawals: [Withdrawal]

        package init(
            name: Policy.PackName, extends: String?, policy: Policy, examples: [Example],
            eligibility: [EligibilityTest] = [], withdrawals: [Withdrawal] = []
        ) {
            self.name = name
            self.extends = extends
            self.policy = policy
            self.examples = examples
            self.eligibility = eligibility
            self.withdrawals = withdrawals
        }

        /// A rule that a pack above says no longer holds, from when and why.
        package struct Withdrawal: Hashable, Sendable {
            package let rule: String
            package let from: Day
            package let because: String

            package init(rule: String, from: Day, because: String) {
                self.rule = rule
                self.from = from
                self.because = because
            }
        }

        /// The rules of the pack itself.
        package var ownRules: [Rule] { policy.rules.filter { $0.place.pack == name.id } }

        /// What the pack itself declares.
        package var ownDeclarations: [Declaration] { policy.declarations.filter { $0.pack == name.id } }
    }

    /// The book of the pack `id`.
    package func book(_ id: String) -> Book? { books.first { $0.name.id == id } }
}

/// A question that authorities answer differently, with what each says.
package struct PolicyDifference: Sendable {
    package let number: Int
    package let question: String
    package let theme: String
    /// What each authority says, by the id of its pack.
    package let positions: [String: Position]

    package init(number: Int, question: String, theme: String, positions: [String: Position]) {
        self.number = number
        self.question = question
        self.theme = theme
        self.positions = positions
    }

    /// What one authority says.
    package struct Position: Hashable, Sendable {
        package let says: String
        /// The ids of the rules in which it says so.
        package let rules: [String]
        /// The ids of the requirements.
        package let covers: [String]

        package init(says: String, rules: [String], covers: [String]) {
            self.says = says
            self.rules = rules
            self.covers = covers
        }

        /// Whether the authority’s document says nothing on the question.
        package var isSilent: Bool { says == "silent" }
    }
}
