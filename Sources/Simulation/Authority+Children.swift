import Timeline

/// The children of an authority, before anybody asks what its policy brings about.
extension Authority {
    /// What every authority records of the child at `index`.
    func diary(of index: Int) -> Diary {
        var dice = Dice(seed: seed, stream: UInt64(index))
        guard dice.happens(Authority.percentShortBreaks) else {
            let life = Life.draw(in: days, &dice)
            var diary = Diary(days: days, born: life.born, dice: dice)
            story(of: index).tell(life, in: &diary)
            return diary
        }
        let age = dice.number(in: 5 * 365...14 * 365)
        var diary = Diary(days: days, born: days.lowerBound - age, dice: dice)
        ShortBreaks.write(in: &diary, child: index)
        return diary
    }

    func story(of index: Int) -> ChildStory {
        ChildStory(index: index, workforce: Workforce(seed: seed, firstDay: days.lowerBound))
    }

    /// The turn of the child at `index` among those with eventful lives; `nil` for all others.
    func eventfulTurn(of index: Int) -> Int? {
        let before = (Double(index) * percentEventful / 100).rounded(.down)
        return (Double(index + 1) * percentEventful / 100).rounded(.down) > before ? Int(before) : nil
    }

    func eventfulDiary(turn: Int, _ index: Int) -> Diary {
        var dice = Dice(seed: seed, stream: UInt64(index))
        let life = EventfulLife.draw(turn: turn, in: days, study?.rareScopes ?? [], &dice)
        var diary = Diary(days: days, born: life.born, dice: dice)
        var story = story(of: index)
        story.isLeftToPolicy =
            turn % 2 == 1 || EventfulLife.isOpen(turn: turn)
            || life.courses.contains { $0.statuses[0].code.isShortBreaks }
        story.tell(life, in: &diary)
        return diary
    }
}
