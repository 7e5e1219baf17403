import Timeline

extension Draft {
    /// This draft in the place of the entry by which a return told of the same event, if there is one among `standing`: what a
    /// person tells afterwards says more, and one review is one review.
    func inPlaceOfReturned(_ standing: [Entry]) -> Draft {
        guard replaces == nil, let day else { return self }
        let same = standing.last { entry in
            !entry.source.isPerson && entry.day == day && entry.fact.tellsOfSameEvent(as: fact)
        }
        guard let same else { return self }
        var draft = self
        draft.replaces = Replacement(entry: same.id, reason: "a person told of it; the return had told the same")
        return draft
    }
}

extension Fact {
    /// Whether both, of the same day, tell of one event. Episodes are not among them: what changes in them is worked out by the
    /// forms of care.
    fileprivate func tellsOfSameEvent(as other: Fact) -> Bool {
        switch (self, other) {
        case (.reviewed, .reviewed), (.missing, .missing), (.deprivedOfLiberty, .deprivedOfLiberty),
            (.adoptionDecided, .adoptionDecided):
            true
        case (.allocated(let one), .allocated(let two)): one.worker == two.worker
        default: false
        }
    }
}
