import Policy
import Timeline

/// The lives in which scenes are acted out.
extension Authority {
    /// Who acts out what under `policy`.
    func rehearsed(under policy: Policy) -> Casting {
        guard let study, percentEventful > 0 else { return Casting() }
        let indices = (0...).lazy.filter { eventfulTurn(of: $0) != nil }.prefix(Rehearsal.lives)
        let players = [servicePlayer(study)] + indices.map { player(at: $0, study) }
        var rehearsal = Rehearsal(players, PossibleOutcomes.all(under: policy, in: self).map(\.all), study.rules)
        return rehearsal.casting()
    }

    /// The child at `index` under the policy, before it acts anything out.
    func player(at index: Int, _ study: PolicyStudy) -> Player {
        let id = ChildID(Int64(index) + 1)
        let eventful = eventfulTurn(of: index)
        var diary = eventful.map { eventfulDiary(turn: $0, index) } ?? diary(of: index)
        diary.dice = Dice(seed: seed ^ Authority.policySeed, stream: UInt64(index))
        var work = PolicyWork(study, id, turn: eventful ?? index, isEventful: eventful != nil, record)
        work.tell(in: &diary)
        surround(id, index, &diary)
        return Player(
            turn: eventful, seed: seed ^ Authority.sceneSeed, work: work, diary: diary,
            isLeftOpen: eventful.map { EventfulLife.isOpen(turn: $0) } ?? false)
    }

    /// The service, before its record acts anything out.
    func servicePlayer(_ study: PolicyStudy) -> Player {
        let dice = Dice(seed: seed ^ Authority.policySeed, stream: .max)
        var diary = Diary(days: days, born: days.lowerBound, dice: dice)
        var work = PolicyWork(study, .service, turn: 0, isEventful: false, record)
        work.tell(in: &diary)
        return Player(turn: nil, seed: seed ^ Authority.sceneSeed, work: work, diary: diary)
    }

    private static let sceneSeed: UInt64 = 0x53_43_45_4E_45
}
