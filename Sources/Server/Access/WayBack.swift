import Pages

/// Where somebody goes after signing in: an address of Mainstay and of nobody else.
struct WayBack {
    let address: String

    /// The address that `text` names; `nil` when it may lead elsewhere, or to signing in and out.
    init?(_ text: String?) {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 2_000, text != "/",
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
            !text.hasPrefix("/sign-"), text.prefix(while: { $0 != "?" }) != "/session"
        else { return nil }
        address = text
    }
}
