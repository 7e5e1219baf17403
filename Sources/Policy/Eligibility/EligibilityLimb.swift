/// One ground of an eligibility test: all that it needs must be so.
package struct EligibilityLimb: Sendable {
    package let name: String
    /// Why it gives the right, as a clause that can follow “because”.
    package let because: String
    package let covers: [String]
    package let needs: [Need]
    /// How an ambiguous passage is read, if it is.
    package let reading: Rule.Reading?

    /// What a limb needs of one fact.
    package struct Need: Hashable, Sendable {
        package let fact: String
        package let test: Test

        package init(_ fact: String, _ test: Test) {
            self.fact = fact
            self.test = test
        }
    }

    /// What an answer must be.
    package enum Test: Hashable, Sendable {
        case isSo(Bool)
        /// One of the chosen is among these.
        case among([String])
        /// All of the chosen are among these.
        case only([String])
        /// The age on the day asked about of somebody born on the day answered.
        case age(Condition.Bounds)
        case lived(TimeTogether)
    }

    package init(name: String, because: String, covers: [String], needs: [Need], reading: Rule.Reading? = nil) {
        self.name = name
        self.because = because
        self.covers = covers
        self.needs = needs
        self.reading = reading
    }
}
