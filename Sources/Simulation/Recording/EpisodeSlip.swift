import Timeline

/// An episode as somebody stated it wrongly at first, and the reason given when it was put right.
struct EpisodeSlip {
    let stated: Episode
    let reason: String

    /// A slip in stating `episode`, in about one of eighty; `nil` when it is stated rightly.
    static func draw(in episode: Episode, _ dice: inout Dice) -> EpisodeSlip? {
        guard dice.happens(1.2), let place = episode.placement else { return nil }
        var stated = episode
        switch place {
        case "U3":
            stated.placement = "U6"
            return EpisodeSlip(stated: stated, reason: "The carer is a relative")
        case "U6" where episode.provider != "PR4":
            stated.provider = "PR4"
            return EpisodeSlip(stated: stated, reason: "The carers are not with an agency")
        default:
            stated.need = episode.need == "N1" ? "N5" : "N1"
            return EpisodeSlip(stated: stated, reason: "Need code corrected after the assessment")
        }
    }
}
