import Policy
import Timeline

extension RuleClass {
    /// The class in a word or two for people.
    var words: String { self == .flag ? "Prompt" : rawValue.capitalizedFirst }

    /// What a rule of the class says, in a sentence.
    var meaning: String {
        switch self {
        case .deadline: "It must be done by a day that is counted from an event."
        case .sequence: "One thing must come before another."
        case .frequency: "It must be done again and again."
        case .threshold: "It applies from a count or an age on."
        case .state: "Something must be so; the record is asked whether it is."
        case .routing: "It says which panel, person or document it is for."
        case .flag: "It asks somebody to consider something."
        }
    }
}

extension Force {
    /// The force as a reader meets it: `Local must`.
    var words: String { rawValue.capitalizedFirst }

    /// What it means that a duty has this force.
    var meaning: String {
        switch self {
        case .law: "The law asks for it."
        case .courtRules: "The rules of the courts ask for it."
        case .statutoryGuidance: "Guidance that an authority follows unless it has good reason not to."
        case .minimumStandard: "A national minimum standard, to which inspectors hold services."
        case .goodPractice: "Good practice that a national body describes; nobody is bound by it."
        case .localMust: "The authority’s own document says that it must be done."
        case .localShould: "The authority’s own document says that it should be done."
        case .localMay: "The authority’s own document says that it may be done."
        }
    }
}

extension Provenance.Confidence {
    /// The confidence in a word or two.
    var words: String {
        switch self {
        case .found: "Read in the source"
        case .secondHand: "Read in another document that quotes it"
        case .toBeConfirmed: "To be confirmed"
        }
    }
}

extension String {
    /// A whole sentence: with a capital at the start and a full stop at the end.
    var sentence: String {
        guard let last else { return self }
        return capitalizedFirst + (".!?".contains(last) ? "" : ".")
    }

    /// The text as part of an address after `#`: small letters and digits, with a hyphen for everything else.
    var slug: String {
        lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}

extension [String] {
    /// `one`, `one and two`, `one, two and three`.
    var listed: String { list(self) }
}
