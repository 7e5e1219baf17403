/// What a part of a form says of itself before its bytes begin.
struct MultipartHead {
    let field: String
    /// What the file is called; `nil` for what was typed, empty where no file was chosen.
    let fileName: String?
    let declaredType: String?

    /// Reads the lines of the head.
    init(_ bytes: some Sequence<UInt8>) throws(MultipartProblem) {
        let lines = String(decoding: Array(bytes), as: UTF8.self).split(separator: "\r\n")
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { throw .broken("a part has a line without a colon") }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmed
        }
        guard let disposition = headers["content-disposition"].flatMap({ HeaderValue($0) }),
            disposition.value == "form-data", let name = disposition["name"]
        else { throw .broken("a part does not say to which field it belongs") }
        guard ["7bit", "8bit", "binary"].contains(headers["content-transfer-encoding"]?.lowercased() ?? "binary")
        else { throw .broken("a part is encoded in a way that forms do not use") }
        field = MultipartHead.unescaped(name)
        fileName = disposition["filename"].map { MultipartHead.shown(MultipartHead.unescaped($0)) }
        declaredType = headers["content-type"]
    }

    /// Browsers write these three signs, and no others, with a percent sign.
    private static func unescaped(_ text: String) -> String {
        text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }

    /// The name without what does not show: control signs, and those that turn round the order of letters and so could
    /// make `fdp.exe` look like `exe.pdf`.
    private static func shown(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.filter { sign in
                    sign.properties.generalCategory != .control && !sign.turnsOrder
                }))
    }
}

extension Unicode.Scalar {
    /// Whether it forces letters to be shown in another order than they are written in.
    fileprivate var turnsOrder: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}

extension Substring {
    /// The text without spaces at either end.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " || $0 == "\t" }
        let end = start.lastIndex { $0 != " " && $0 != "\t" }.map { start.index(after: $0) } ?? start.startIndex
        return String(start[..<end])
    }
}
