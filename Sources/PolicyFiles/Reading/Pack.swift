import Policy
import Timeline

/// A pack as read from its folder: the rules with their examples, and what it declares.
package struct Pack: Sendable {
    package let name: Policy.PackName
    /// The id of the pack that this one builds on.
    package let extends: String?
    package let rules: [Rule]
    package let examples: [Example]
    package let kinds: [KindDeclaration]
    package let declarations: [Declaration]
    /// Who is entitled to what.
    package let eligibility: [EligibilityTest]
    /// The named parameters of the pack, those without a number included.
    package let values: [DatedValue]
    let header: PackHeader
    /// The names that a pack which builds on this one can use.
    let vocabulary: Vocabulary
}
