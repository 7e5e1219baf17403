import Timeline
import TimelineTesting

/// One full and one bare fact of every case.
enum SampleFacts {
    static let full: [Fact] = [
        .registered(
            Registration(
                number: "398768", born: "2012-05-03", sex: "F", ethnicity: "WBRI", pupilNumber: "A123456789012",
                isMother: true, motherOfChildBorn: "2028-02-29")),
        .named(ChildName(given: "Aisha", family: "Karim")),
        .episode(
            Episode(
                reason: "S", legalStatus: "V2", need: "N1", placement: "U6", provider: "PR1", until: "2026-02-01",
                ceased: "X1", placementChange: "CARPL", homePostcode: "LS1 4AP", placementPostcode: "BD1 1HX",
                urn: "SC034567", home: HomeID(3), wasPlanned: false, agreedBy: "nominated officer",
                ending: "The carers moved away")),
        .reviewed(Review(participation: "PN1")),
        .unaccompanied(Unaccompanied(until: "2027-03-31")),
        .yearOutcomes(
            YearOutcomes(
                yearEnding: 2026, sdqScore: 40, sdqReason: "SDQ1", convicted: false, healthCheck: true,
                immunisations: true, teethCheck: false, healthAssessment: true, substanceMisuse: false,
                interventionReceived: true, interventionOffered: false)),
        .leavingCare(LeavingCare(yearEnding: 2026, inTouch: "YES", activity: "F1", accommodation: "B1")),
        .adopted(
            Adoption(
                decided: "2025-01-02", matched: "2025-06-07", byFormerFosterCarer: true, numberOfAdopters: 2,
                adopterSex: "MF", adopterStatus: "L11")),
        .adoptionDecided(AdoptionDecision(reversed: "2025-09-01", reversal: "RD1")),
        .previousPermanence(PreviousPermanence(option: "P1", authority: "873", orderDate: "ZZ/08/2012")),
        .missing(Missing(absence: "M", until: "2026-03-02")),
        .allocated(Allocation(worker: "SW1234567", until: "2026-04-01", reason: "ORGRST")),
        .involved(Involvement(role: "independent reviewing officer", person: "IRO-4", until: "2026-04-02")),
        .deprivedOfLiberty(DeprivationOfLiberty(until: "2026-05-06")),
        .happened(
            Happening(
                kind: "visit", details: [.init("seen alone", "yes"), .init("by", "SW1234567")],
                attachments: [photograph, photograph])),
        .excused(Excusal(rule: "STAT-044", reason: "goes home on 5 May", approver: "service manager", policy: "4e07")),
        .described(
            Description(
                preferredName: "Ash", pronouns: "they", languages: "Urdu; English", ethnicity: "British Pakistani",
                religion: "Muslim", needs: "Wears hearing aids", nhsNumber: "9434765919",
                identifiers: [.init("Home Office", "H123")], photograph: photograph)),
        .related(
            Relation(
                person: "Salma Karim", relationship: .aunt, inWords: "the mother’s twin",
                born: PartialDay(year: 1984, month: 5), died: PartialDay("2025-02-03" as Day), hasResponsibility: .no,
                livesWithChild: .notKnown, mightCare: .yes, isSafeToContact: .yes, contact: "By letter only",
                through: "Nadia Karim", number: "398769")),
        .homeDescribed(
            HomeDescription(
                called: "Pat and Sam Hill", provider: "PR1", urn: "SC034567", address: "7 Hill Rise, Shipley",
                postcode: "BD1 1HX", placement: "U6", approved: "2019-09-01", approvedFor: 2, youngest: 0, oldest: 12,
                capacity: 1,
                household: "A dog, a son of 15", until: "2026-06-30")),
        .differs(ReturnDifference(entry: EntryID(7), fact: .reviewed(Review(participation: "PN1")))),
        .marked(Mark(entry: EntryID(7), why: "The day she met her brother")),
        .covers(Coverage(kind: "visit", until: "2026-12-31")),
        .withdrawn,
    ]

    static let bare: [Fact] = [
        .registered(Registration(number: "1")),
        .episode(Episode(reason: nil, legalStatus: nil, placement: nil)),
        .reviewed(Review(participation: nil)),
        .unaccompanied(Unaccompanied(until: nil)),
        .yearOutcomes(
            YearOutcomes(
                yearEnding: 2018, sdqScore: nil, sdqReason: nil, convicted: nil, healthCheck: nil, immunisations: nil,
                teethCheck: nil, healthAssessment: nil, substanceMisuse: nil, interventionReceived: nil,
                interventionOffered: nil)),
        .leavingCare(LeavingCare(yearEnding: 2018, inTouch: nil, activity: nil, accommodation: nil)),
        .adopted(
            Adoption(
                decided: nil, matched: nil, byFormerFosterCarer: nil, numberOfAdopters: nil, adopterSex: nil,
                adopterStatus: nil)),
        .adoptionDecided(AdoptionDecision(reversed: nil, reversal: nil)),
        .previousPermanence(PreviousPermanence(option: nil, authority: nil, orderDate: nil)),
        .missing(Missing(absence: nil, until: nil)),
        .allocated(Allocation(worker: "", until: nil, reason: nil)),
        .involved(Involvement(role: "team", person: "North")),
        .deprivedOfLiberty(DeprivationOfLiberty(until: nil)),
        .happened(Happening(kind: "visit")), .described(Description()),
        .related(Relation(person: "Uncle", relationship: .other)), .homeDescribed(HomeDescription(called: "The Elms")),
        .covers(Coverage(kind: "visit", until: nil)),
    ]

    private static let photograph = Attachment(
        name: "me \"and\" 小明.jpg", type: "image/jpeg", size: 20_480, sha256: String(repeating: "0a", count: 32))

    /// Texts in many scripts, and with every character that JSON treats in its own way.
    static let texts = [
        "Siân Ó Briain", "Łukasz Żółć", "आरव", "小明", "محمد", "שרה", "Zoë-Mae O’Neill", "👩‍👧", "e\u{301}", "\u{feff}x",
        "say \"no\"", "back\\slash", "\\\"", "\\u0041", "\\", "\"", "line\nbreak", "tab\ttab", "\r\n",
        "\u{0}\u{1}\u{1f}",
        "\u{7f}\u{85}\u{2028}", "{\"a\":1}", "},{", ",", ":", " ", "",
    ]
}
