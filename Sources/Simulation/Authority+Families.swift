import Policy
import Timeline

extension Authority {
    /// Adds to the diary of the child at `index` who belongs to the child, and who has to do with the child.
    func surround(_ id: ChildID, _ index: Int, _ diary: inout Diary) {
        diary.dice = Dice(seed: seed ^ Authority.familySeed, stream: UInt64(index))
        let timeline = diary.timeline(of: id, record)
        let other = sharedParent(of: index, timeline)
        let kinds = Set((study?.policy.kinds ?? []).map(\.name))
        Surroundings(index: index, timeline: timeline, kinds: kinds).note(other: other, &diary)
    }

    /// Two children of every six are brother or sister to each other by one parent.
    private func sharedParent(of index: Int, _ own: CaseTimeline) -> SharedParent? {
        let place = index % Authority.pairsAmong
        guard place == 2 || place == 3 else { return nil }
        let other = place == 2 ? index + 1 : index - 1
        let diary = eventfulTurn(of: other).map { eventfulDiary(turn: $0, other) } ?? diary(of: other)
        let timeline = diary.timeline(of: ChildID(Int64(other) + 1), record)
        guard let registration = timeline.registration, registration.born != nil, let name = timeline.name,
            let born = own.born, let ownName = own.name, !diary.isOfUnaccompanied
        else { return nil }
        var dice = Dice(seed: seed ^ Authority.familySeed, stream: UInt64(min(index, other)) | 1 << 40)
        return SharedParent(of: born, named: ownName, other: registration, named: name, &dice)
    }

    private static let pairsAmong = 6
    private static let familySeed: UInt64 = 0x46_41_4D_49_4C_59
}

extension Diary {
    /// Whether the child came to the country alone.
    var isOfUnaccompanied: Bool { notes.contains { if case .unaccompanied = $0.fact { true } else { false } } }
}
