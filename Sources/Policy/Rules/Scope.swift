/// The stretches of a child's life within which a rule lives: what it opens there closes when they end.
package struct Scope: Sendable {
    /// What counts as one stretch.
    package enum Unit: String, CaseIterable, Sendable {
        /// From birth to the 18th birthday, looked after or not.
        case childhood
        /// From birth to the 25th birthday: childhood, and the years in which a care leaver is supported.
        case untilTwentyFive = "until 25"
        case period = "period of care"
        case home = "placement"
        case legalStatus = "legal status"
        /// Not a child at all: what the organisation itself must do.
        case service

        /// Whether it lives within periods of care, so that the record must show how the child is looked after.
        package var isInCare: Bool {
            switch self {
            case .period, .home, .legalStatus: true
            case .childhood, .untilTwentyFive, .service: false
            }
        }
    }

    package let unit: Unit
    /// How the child must be looked after all the while.
    package let condition: Condition

    package init(unit: Unit, condition: Condition) {
        self.unit = unit
        self.condition = condition
    }
}

/// A reason for which an obligation that would open does not apply.
package struct Exemption: Sendable {
    package let condition: Condition
    /// Why not, as a sentence that a worker reads.
    package let reason: String

    package init(condition: Condition, reason: String) {
        self.condition = condition
        self.reason = reason
    }
}
