import Hummingbird
import Pages

extension Response {
    /// A page.
    static func page(_ page: some Page, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.document)))
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

    /// Another place to look.
    static func found(_ route: Route) -> Response {
        Response(status: .found, headers: [.location: route.address])
    }
}
