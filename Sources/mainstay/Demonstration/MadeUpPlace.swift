import Casework
import Timeline

/// Names of homes and streets that nobody could take for real ones, by number.
enum MadeUpPlace {
    /// Such as `12 Paperboat Lane, Madeupton`.
    static func address(_ number: Int) -> String {
        "\(number % 89 + 1) \(streets[number % streets.count]), \(towns[number / 7 % towns.count])"
    }

    static func house(_ number: Int) -> String {
        "\(trees[number % trees.count]) \(buildings[number / trees.count % buildings.count])"
    }

    static func carer(_ number: Int) -> String {
        "\(given[number % given.count]) \(family[number / given.count % family.count])"
    }

    static func household(_ number: Int) -> String { households[number % households.count] }
    static func staff(_ number: Int) -> String { staffs[number % staffs.count] }

    /// A foster home with room for somebody, which no child of the record lives in.
    static func homeWithRoom(_ number: Int, on day: Day) -> HomeDescription {
        HomeDescription(
            called: "\(carer(number * 5 + 2)) and \(given[(number * 3 + 1) % given.count])", provider: "PR1",
            address: address(number * 11 + 3), postcode: "ZZ\(number % 24 + 1) \(number % 10)AA", placement: "U6",
            approved: day - 90 - number * 53 % 1_500, approvedFor: 1 + number % 3, youngest: number % 4 * 3,
            oldest: min(17, number % 4 * 3 + 6), capacity: 1 + number % 3, household: household(number + 3))
    }

    private static let streets = [
        "Paperboat Lane", "Kite Hill", "Buttonmaker’s Row", "Marmalade Street", "Conker Close", "Hopscotch Road",
        "Teapot Terrace", "Puddle Lane", "Skylark Rise", "Humbug Yard", "Toadstool Walk",
    ]
    private static let towns = ["Madeupton", "Nowhere-on-Sea", "Little Invention", "Great Pretending"]
    private static let trees = ["Larch", "Rowan", "Hazel", "Alder", "Juniper", "Willow", "Hawthorn"]
    private static let buildings = ["House", "Lodge", "Cottage", "Barn", "Villa"]
    private static let given = [
        "Odette", "Barnaby", "Philippa", "Cuthbert", "Winifred", "Ignatius", "Marigold", "Percival", "Tabitha",
        "Lancelot", "Henrietta",
    ]
    private static let family = ["Homewell", "Hearthby", "Kettleworth", "Openshutter", "Warmingham", "Lampwright"]
    private static let households = [
        "Two carers and their daughter of 14", "One carer; a son at university comes home at Christmas",
        "Two carers, a grandmother upstairs and a slow old dog", "Two carers who have fostered for eleven years",
        "One carer and a cat called Custard", "Two carers and twins of 9", "One carer; her sister lives next door",
    ]
    private static let staffs = [
        "Staffed day and night; three other young people", "Staffed day and night; two other young people and a rabbit",
        "Eight staff by turns, two awake at night; two other young people",
    ]
}
