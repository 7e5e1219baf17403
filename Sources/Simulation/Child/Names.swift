import Timeline

/// Names that nobody bears: given names of birds, trees, rivers and stars, and family names put together from two
/// such words, so that a reader sees at once that the child is made up.
enum Names {
    static func draw(_ dice: inout Dice) -> ChildName {
        ChildName(given: dice.one(of: given), family: dice.one(of: firstHalves) + dice.one(of: secondHalves))
    }

    private static let given = [
        // Birds
        "Wren", "Linnet", "Lark", "Merle", "Avocet", "Kestrel", "Heron", "Teal", "Siskin", "Plover", "Bulbul", "Hoopoe",
        "Ibis", "Myna", "Oriole", "Tanager",
        // Trees
        "Rowan", "Hazel", "Aspen", "Willow", "Juniper", "Acacia", "Alder", "Cedar", "Banyan", "Neem", "Tamarind",
        "Ginkgo", "Jacaranda", "Mahogany", "Sumac", "Linden",
        // Rivers
        "Severn", "Tamar", "Medway", "Indus", "Kaveri", "Volta", "Zambezi", "Niger", "Danube", "Vistula", "Tigris",
        "Amur", "Orinoco", "Mekong", "Limpopo", "Shannon",
        // Stars
        "Vega", "Altair", "Deneb", "Rigel", "Sirius", "Mira", "Capella", "Mizar", "Suhail", "Nashira", "Atria", "Alya",
        "Electra", "Polaris", "Spica", "Zaurak",
    ]

    private static let firstHalves = [
        "Alder", "Finch", "Star", "Otter", "Heron", "Birch", "Kite", "Comet", "Plover", "Larch", "Ember", "Baobab",
        "Neem",
        "Indus", "Volta", "Lotus", "Acacia", "Cassia", "Orion", "Lyra", "Teal", "Ibis", "Mango", "Tamarind", "Nova",
        "Ginkgo", "Thrush", "Moon", "Monsoon", "Savanna",
    ]

    private static let secondHalves = [
        "brook", "mere", "light", "wood", "field", "stone", "water", "shaw", "haven", "ridge", "song", "wing",
    ]
}
