/// Which scenes are to be seen in whose life.
struct ShownScenes {
    private var byPlayer: [Set<Scene>]
    /// In how many lives each is to be seen.
    private var lives: [Scene: Int] = [:]

    init(players: Int) {
        byPlayer = Array(repeating: [], count: players)
    }

    /// What is to be seen in the life of one.
    subscript(player: Int) -> Set<Scene> {
        get { byPlayer[player] }
        set {
            for scene in byPlayer[player].subtracting(newValue) { lives[scene, default: 0] -= 1 }
            for scene in newValue.subtracting(byPlayer[player]) { lives[scene, default: 0] += 1 }
            byPlayer[player] = newValue
        }
    }

    /// Whether it is to be seen in some life.
    func contains(_ scene: Scene) -> Bool { lives[scene, default: 0] > 0 }

    /// What is to be seen in the life of this one alone.
    func only(by player: Int) -> Set<Scene> { byPlayer[player].filter { lives[$0] == 1 } }
}
