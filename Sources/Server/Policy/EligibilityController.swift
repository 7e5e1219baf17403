import Casework
import Hummingbird
import Pages
import Policy
import Timeline

/// The tests of eligibility that the packs hold, each a form with its answer.
struct EligibilityController: Sendable {
    let library: PolicyLibrary
    let today: @Sendable () -> Day

    var endpoints: [Endpoint] {
        [.get("/policy/:pack/eligibility/:test", .readPolicy) { request, context in try test(request, context) }]
    }

    private func test(_ request: Request, _ context: VisitContext) throws -> Response {
        let pack = try context.parameter("pack")
        let name = try context.parameter("test")
        guard let book = library.book(pack), let test = book.eligibility.first(where: { $0.slug == name }) else {
            return .page(
                NotFoundPage("No policy here has a test of eligibility “\(name)”."), context, status: .notFound)
        }
        let fields = RequestFields(request)
        let form = EligibilityForm(test, today: today()) { fields[$0] }
        return .page(
            EligibilityPage(book: book, form: form), context, status: form.problems.isEmpty ? .ok : .badRequest)
    }
}
