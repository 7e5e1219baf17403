import Hummingbird
import Pages
import Policy
import Timeline

/// The tests of eligibility that the packs hold, each a form with its answer.
struct EligibilityController: Sendable {
    let library: PolicyLibrary
    let today: @Sendable () -> Day

    func addRoutes(to router: Router<some RequestContext>) {
        router.get("/policy/:pack/eligibility/:test") { request, context in try test(request, context) }
    }

    private func test(_ request: Request, _ context: some RequestContext) throws -> Response {
        let pack = RequestFields.decoded(try context.parameters.require("pack"))
        let name = RequestFields.decoded(try context.parameters.require("test"))
        guard let book = library.book(pack), let test = book.eligibility.first(where: { $0.slug == name }) else {
            return .page(NotFoundPage("No policy here has a test of eligibility “\(name)”."), status: .notFound)
        }
        let fields = RequestFields(request)
        let form = EligibilityForm(test, today: today()) { fields[$0] }
        return .page(
            EligibilityPage(book: book, form: form), status: form.problems.isEmpty ? .ok : .badRequest)
    }
}
