import Hummingbird
import Pages

extension Response {
    /// A page, in the frame of whoever asks.
    static func page(
        _ page: some Page, _ context: VisitContext, status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.document(in: context.frame))))
    }

    /// A few words for a script.
    static func text(_ words: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: words)))
    }

    /// A file to be saved under `name`.
    static func csv(_ bytes: [UInt8], name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8; header=present",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Where to go on after something was done, or before it can be.
    static func redirect(_ route: Route) -> Response { redirect(to: route.address) }

    /// The same, for an address that is known to be ours.
    static func redirect(to address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address])
    }

    /// Another place to look.
    static func found(_ route: Route) -> Response {
        Response(status: .found, headers: [.location: route.address])
    }
}
