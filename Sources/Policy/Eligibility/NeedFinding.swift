import Timeline

/// Whether what a limb needs of one fact is so, with the answer that was given.
package struct NeedFinding: Sendable {
    package let need: EligibilityLimb.Need
    /// Whether it is so; `nil` where that is not known.
    package let holds: Bool?
    /// What was answered, what is needed if that is not so, and the sum, in sentences.
    package let words: String
    /// The fact that would have to be known; the premise of the question, where already that is not known.
    package let missing: String?
}

extension EligibilityTest {
    /// Whether `need` is so for the person and the child of `given`.
    func finding(_ need: EligibilityLimb.Need, _ given: EligibilityCase) -> NeedFinding {
        guard let fact = fact(need.fact) else {
            return NeedFinding(need: need, holds: nil, words: "", missing: need.fact)
        }
        switch premise(of: fact, given) {
        case .some(false): return notArising(need, fact)
        case nil where given.answers[fact.name] != .yesOrNo(false):
            let premise = fact.premise.flatMap { self.fact($0.fact) } ?? fact
            return NeedFinding(
                need: need, holds: nil, words: "\(premise.unknown.capitalizedFirst).", missing: premise.name)
        default: break
        }
        guard let answer = given.answers[fact.name] else {
            return NeedFinding(need: need, holds: nil, words: "\(fact.unknown.capitalizedFirst).", missing: fact.name)
        }
        let (holds, words) = need.test.judge(answer, fact, on: given.on)
        return NeedFinding(need: need, holds: holds, words: words, missing: nil)
    }

    /// Whether the question of `fact` arises; `nil` where that is not known.
    private func premise(of fact: EligibilityFact, _ given: EligibilityCase) -> Bool? {
        guard let premise = fact.premise else { return true }
        guard case .yesOrNo(let isSo)? = given.answers[premise.fact] else { return nil }
        return isSo == premise.isSo
    }

    private func notArising(_ need: EligibilityLimb.Need, _ fact: EligibilityFact) -> NeedFinding {
        let premise = fact.premise
        let question = premise.flatMap { self.fact($0.fact) }?.question ?? ""
        return NeedFinding(
            need: need, holds: need.test == .isSo(false),
            words:
                "\(fact.question) This does not arise: “\(question)” is answered \(premise?.isSo == true ? "no" : "yes").",
            missing: nil)
    }
}

extension EligibilityLimb.Test {
    /// Whether `answer` to the question of `fact` is as needed, with the words for it.
    fileprivate func judge(_ answer: GivenAnswer, _ fact: EligibilityFact, on day: Day) -> (holds: Bool, words: String)
    {
        switch (self, answer) {
        case (.isSo(let needed), .yesOrNo(let isSo)):
            sentence(fact, isSo ? "Yes" : "No", isSo == needed, "Needed: \(needed ? "yes" : "no").")
        case (.among(let choices), .chosen(let chosen)):
            sentence(
                fact, chosen.inWords("and").capitalizedFirst, chosen.contains(where: choices.contains),
                "Needed: \(choices.inWords("or")).")
        case (.only(let choices), .chosen(let chosen)):
            sentence(
                fact, chosen.inWords("and").capitalizedFirst, chosen.allSatisfy(choices.contains),
                "This ground is only for: \(choices.inWords("and")).")
        case (.age(let bounds), .day(let born)):
            sentence(
                fact, "\(born.words): \(born.age(on: day)) years old on \(day.words)",
                born <= day && bounds.contains(born.age(on: day)),
                "Needed: \(bounds.words).")
        case (.lived(let time), .stretches(let stretches)):
            { ($0.holds, $0.words) }(time.finding(stretches, on: day))
        default: (false, "“\(fact.name)” is not answered as the ground asks.")
        }
    }

    private func sentence(
        _ fact: EligibilityFact, _ answer: String, _ holds: Bool, _ needed: String
    ) -> (holds: Bool, words: String) {
        (holds, "\(fact.question) \(answer)." + (holds ? "" : " \(needed)"))
    }
}
