import Timeline

/// Who a made-up child is beside name and number: what the child likes to be called, languages, faith, needs.
struct Portrayal {
    let isUnaccompanied: Bool
    let registration: Registration?

    func description(_ dice: inout Dice) -> Description {
        Description(
            preferredName: dice.happens(18) ? dice.one(of: Portrayal.shortNames) : nil, pronouns: pronouns(&dice),
            languages: languages(&dice), ethnicity: ethnicity, religion: dice.one(of: Portrayal.religions),
            needs: dice.happens(28) ? dice.one(of: Portrayal.needs) : nil)
    }

    private func pronouns(_ dice: inout Dice) -> String {
        if dice.happens(3) { return "they/them" }
        return registration?.sex == "F" ? "she/her" : "he/him"
    }

    private func languages(_ dice: inout Dice) -> String {
        if isUnaccompanied { return dice.one(of: Portrayal.languagesOfRefugees) }
        let code = registration?.ethnicity?.description ?? ""
        guard let home = Portrayal.languagesAtHome[code], dice.happens(60) else { return "English" }
        return "\(home) at home, English at school"
    }

    private var ethnicity: String? {
        registration?.ethnicity.flatMap { Portrayal.inTheirWords[$0.description] }
    }

    private static let shortNames = [
        "Bee", "Kit", "Jay", "Moss", "Sunny", "Ash", "Pip", "Zuzu", "Mo", "Nim", "Tansy", "Bo",
    ]
    private static let languagesOfRefugees = [
        "Tigrinya; learning English", "Kurdish (Sorani); some Arabic", "Pashto and Dari; learning English",
        "Arabic; some English", "Vietnamese; needs an interpreter", "Albanian; good English", "Amharic; some Arabic",
    ]
    private static let languagesAtHome = [
        "AIND": "Punjabi", "APKN": "Urdu", "ABAN": "Bengali (Sylheti)", "WROM": "Romanian and Romani",
        "WOTH": "Polish", "BAFR": "Somali", "MOTH": "Portuguese", "OOTH": "Farsi", "AOTH": "Tamil",
    ]
    private static let inTheirWords = [
        "WBRI": "White British", "WIRI": "White Irish", "WOTH": "Polish", "WIRT": "Irish Traveller",
        "WROM": "Roma", "MWBC": "White British and Jamaican", "MWBA": "White British and Nigerian",
        "MWAS": "White British and Indian", "MOTH": "Brazilian and British", "AIND": "British Indian",
        "APKN": "British Pakistani", "ABAN": "British Bangladeshi", "BCRB": "Black British, Caribbean family",
        "BAFR": "Black British, African family",
    ]
    private static let religions: [String?] = [
        nil, nil, nil, "None", "None", "Christian", "Christian", "Roman Catholic", "Muslim", "Muslim", "Sikh", "Hindu",
    ]
    private static let needs = [
        "Asthma: inhaler at home and at school", "Speech and language therapy once a week", "Wears glasses",
        "Education, health and care plan", "Attention deficit hyperactivity disorder; medicine in the morning",
        "Autism; needs to know beforehand what will happen", "Allergic to nuts", "Hearing aid in the left ear",
        "Eczema; cream at bedtime",
    ]
}
