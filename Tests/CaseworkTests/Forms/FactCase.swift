import Casework
import CaseworkTesting
import Timeline

/// Every kind of fact there is. Whoever adds one to ``Fact`` is led here by the compiler, and says with which form people tell it.
enum FactCase: String, CaseIterable {
    case registered, named, episode, reviewed, unaccompanied, yearOutcomes, leavingCare, adopted, adoptionDecided
    case previousPermanence, missing, allocated, involved, deprivedOfLiberty, happened, excused, described, related
    case homeDescribed, marked, differs, covers, withdrawn

    init(_ fact: Fact) {
        self =
            switch fact {
            case .registered: .registered
            case .named: .named
            case .episode: .episode
            case .reviewed: .reviewed
            case .unaccompanied: .unaccompanied
            case .yearOutcomes: .yearOutcomes
            case .leavingCare: .leavingCare
            case .adopted: .adopted
            case .adoptionDecided: .adoptionDecided
            case .previousPermanence: .previousPermanence
            case .missing: .missing
            case .allocated: .allocated
            case .involved: .involved
            case .deprivedOfLiberty: .deprivedOfLiberty
            case .happened: .happened
            case .excused: .excused
            case .described: .described
            case .related: .related
            case .homeDescribed: .homeDescribed
            case .marked: .marked
            case .differs: .differs
            case .covers: .covers
            case .withdrawn: .withdrawn
            }
    }

    /// A fact of the kind with the form by which people tell it; without one where it is no person’s to tell with a form: what
    /// returns and programs say of the record itself, and that an entry is taken back.
    var told: (fact: Fact, form: String?) {
        switch self {
        case .registered: (.registered(registration), "registration")
        case .named: (.named(ChildName(given: "Aisha", family: "Karim")), "name")
        case .episode: (.episode(FactCase.firstEpisode), "care/start")
        case .reviewed: (.reviewed(Review(participation: "PN2")), "review")
        case .unaccompanied: (.unaccompanied(Unaccompanied(until: nil)), "unaccompanied")
        case .yearOutcomes: (.yearOutcomes(FactCase.outcomes), "outcomes")
        case .leavingCare: (.leavingCare(FactCase.leaving), "leaving-care")
        case .adopted: (.adopted(FactCase.adoption), "adoption")
        case .adoptionDecided:
            (.adoptionDecided(AdoptionDecision(reversed: day("2026-06-03"), reversal: "RD1")), "adoption-decision")
        case .previousPermanence: (.previousPermanence(FactCase.permanence), "previous-permanence")
        case .missing: (.missing(Missing(absence: "M", until: day("2026-06-02"))), "missing")
        case .allocated: (.allocated(Allocation(worker: "SW1", until: day("2026-05-04"), reason: "ORGRST")), "worker")
        case .involved: (.involved(Involvement(role: "team", person: "Team East")), "involvement")
        case .deprivedOfLiberty: (.deprivedOfLiberty(DeprivationOfLiberty(until: day("2026-12-31"))), "liberty")
        case .happened: (.happened(Happening(kind: "visit", details: [.init("where", "at school")])), "kind/visit")
        case .excused: (.excused(Excusal(rule: "VISIT-1", reason: "Abroad", approver: "team manager")), "excusal")
        case .described: (.described(FactCase.description), "identity")
        case .related: (.related(FactCase.relation), "relation")
        case .homeDescribed:
            (.homeDescribed(HomeDescription(called: "The Elms", provider: "PR4", youngest: 0, oldest: 12)), "home")
        case .marked: (.marked(Mark(entry: EntryID(1), why: "The first")), "mark")
        case .differs: (.differs(ReturnDifference(entry: EntryID(1), fact: nil)), nil)
        case .covers: (.covers(Coverage(kind: "visit", until: nil)), nil)
        case .withdrawn: (.withdrawn, nil)
        }
    }
}

extension FactCase {
    private var registration: Registration {
        Registration(
            number: "A1", born: day("2008-05-04"), sex: "F", ethnicity: "WBRI", pupilNumber: "A123456789012",
            isMother: true, motherOfChildBorn: day("2026-02-28"))
    }

    private static let firstEpisode = Episode(reason: "S", legalStatus: "V2", need: "N1", placement: "U6")
    private static let outcomes = YearOutcomes(
        yearEnding: 2027, sdqScore: 14, sdqReason: nil, convicted: false, healthCheck: true, immunisations: true,
        teethCheck: false, healthAssessment: true, substanceMisuse: true, interventionReceived: false,
        interventionOffered: true)
    private static let leaving = LeavingCare(yearEnding: 2027, inTouch: "YES", activity: "F4", accommodation: "Z1")
    private static let adoption = Adoption(
        decided: day("2025-01-02"), matched: day("2025-06-07"), byFormerFosterCarer: true, numberOfAdopters: 2,
        adopterSex: "FF", adopterStatus: "L12")
    private static let permanence = PreviousPermanence(option: "P1", authority: "383", orderDate: "ZZ/08/2012")
    private static let description = Description(
        preferredName: "Ash", pronouns: "they", languages: "Urdu", needs: "Hearing aids",
        identifiers: [.init("Home Office", "H1:2")],
        photograph: Attachment(name: "me.jpg", type: "image/jpeg", size: 3, sha256: String(repeating: "a", count: 64)))
    private static let relation = Relation(
        person: "Salma", relationship: .other, inWords: "a godmother", born: PartialDay(year: 1984, month: 5),
        hasResponsibility: .no, mightCare: .yes, through: "Nadia")
}
