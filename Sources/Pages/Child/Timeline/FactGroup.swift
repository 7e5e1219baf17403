import Policy
import Timeline

/// The kinds of fact by which a chronology is filtered.
package enum FactGroup: String, CaseIterable, Sendable {
    case care, homes, meetings, visits, voice, documents, decisions, people, other

    var words: String {
        switch self {
        case .care: "Care and legal status"
        case .homes: "Homes and moves"
        case .meetings: "Reviews and meetings"
        case .visits: "Visits"
        case .voice: "What the child said"
        case .documents: "Documents and assessments"
        case .decisions: "Decisions, notices and support"
        case .people: "Family and workers"
        case .other: "Other events"
        }
    }

    /// Where something held or done of `kind` belongs, as `policy` declares it.
    static func of(_ kind: KindName, in policy: Policy) -> FactGroup {
        switch kind {
        case ReturnKind.review: return .meetings
        case ReturnKind.liberty, ReturnKind.adoptionDecision, ReturnKind.adoptionMatch: return .care
        case ReturnKind.worker: return .people
        case ReturnKind.missing: return .other
        default: break
        }
        return switch policy.kinds.first(where: { $0.name == kind })?.form {
        case .meeting, .panel: .meetings
        case .visit: .visits
        case .view: .voice
        case .document, .assessment: .documents
        case .decision, .notice, .information, .referral, .support: .decisions
        case .event, nil: .other
        }
    }
}
