import Timeline

/// What people write into a field for text: the words of a child, the terms of contact, and else what is written in haste.
///
/// Nobody said any of it; it stands in the record of a made-up authority so that pages show what they show in life.
struct Phrases {
    let kind: KindName
    let field: String
    /// How old the child is when it is written.
    let age: Int

    /// The phrases of which one is written; never empty.
    var all: [String] {
        if Phrases.childsOwn.contains(field) { return words }
        if kind == "child’s view decided" && field == "reason" { return Phrases.whyNot }
        return Phrases.byField[field] ?? Phrases.inHaste
    }

    /// The fields that hold what the child says.
    private static let childsOwn: Set<String> = [
        "words", "child’s view", "the child’s view", "child’s views", "child’s wish",
    ]

    private var words: [String] {
        age < 4 ? Phrases.seenInSmallChildren : age < 11 ? Phrases.saidByChildren : Phrases.saidByYoungPeople
    }

    private static let seenInSmallChildren = [
        "Reaches for her carer when somebody new comes in.",
        "Laughs when the dog barks; cries when the car stops here.",
        "Says “Nana” and points at the photograph on the fridge.", "Settles when the same song is sung at bedtime.",
        "Hid behind the sofa when the word “moving” was used.",
    ]
    private static let saidByChildren = [
        "I want to stay here. I have my own drawer and the dog knows me.", "I want to see my brother every Saturday.",
        "I don’t like it when people write while I talk.", "Why did nobody tell me before the car came?",
        "I want Mum to come and see me swim.", "I want to go to the same school when I move.",
        "I want a night light and I want Nan to have my phone number.", "I like it when we cook. I want that to stay.",
        "I don’t want to say it in the big meeting. You say it for me.",
    ]
    private static let saidByYoungPeople = [
        "I want to stay with them after I am eighteen.", "I want to choose who comes to my review.",
        "I know I can’t go home. I want to see Dad without somebody sitting there.",
        "Nobody asked me before they changed my social worker. Ask me next time.",
        "I feel safe here. Please don’t move me before my exams.", "I want to know what happened when I was four.",
        "I want to do the plumbing course and I want it in the plan.",
        "Stop asking me the same thing. I said it in March and it is still what I want.",
    ]
    private static let whyNot = [
        "It would not be safe now; looked at again at the next review", "The court has not decided yet",
        "There is no place near the school yet; the search goes on",
        "Another adult’s wish weighs against it; reasons in the note",
    ]

    private static let byField: [String: [String]] = [
        "who": ["Mother", "Father", "Mother and grandmother", "Brothers and sisters", "Grandparents"],
        "where": ["Family centre", "At the grandmother’s", "Park and café near the home", "By video call"],
        "how often": [
            "Every second Saturday, two hours", "Once a month", "Twice a year", "Every Wednesday after school",
        ],
        "how": ["Letters and photographs", "Meetings with a worker nearby", "Video call, then a visit"],
        "with parents": ["Mother every second Saturday; father by letter", "Both parents once a month, supervised"],
        "with brothers and sisters": ["Every Sunday, at each home in turn", "School holidays, and a call each week"],
        "weight given": [
            "Followed as far as it is safe", "Followed",
            "Followed for the brothers and sisters, not yet for the father",
        ],
        "carer’s view": ["Comes back quiet, and talks about it the next day", "Goes well; ask for longer"],
    ]

    private static let inHaste = [
        "As set out in the case note of the day", "Talked through and written down", "See the minutes",
        "Agreed by all who were there", "Set out in the plan", "Looked at again and kept", "Noted with reasons",
        "In hand; see the case note",
    ]
}
