/// Reads the body of a form with files as it comes in, piece by piece.
struct MultipartParser {
    private enum Stage { case opening, betweenParts, head, body, ended }

    private let limits: MultipartLimits
    /// What stands before every part: the end of a line, two hyphens, and the boundary.
    private let delimiter: [UInt8]
    /// What has come and is not understood yet; the first part's delimiter has no line before it, so one is given.
    private var pending: [UInt8] = Array("\r\n".utf8)
    private var used = 0
    private var stage = Stage.opening
    private var part: MultipartPart?
    private var form = MultipartForm()
    private var partCount = 0
    private var sentCount = 0
    private var fileCount = 0
    private var textCount = 0

    private static let longestHead = 16_384
    private static let lineEnd = Array("\r\n".utf8)

    init(boundary: String, limits: MultipartLimits) {
        self.limits = limits
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Takes the next piece of the body.
    mutating func take(_ bytes: some Collection<UInt8>) throws(MultipartProblem) {
        sentCount += bytes.count
        guard sentCount <= limits.sent else { throw .tooMuchSent }
        if stage == .ended { return }
        pending.append(contentsOf: bytes)
        while try advance() {}
        pending.removeFirst(used)
        used = 0
    }

    /// The form, when all of the body has come.
    func finished() throws(MultipartProblem) -> MultipartForm {
        guard stage == .ended else { throw .broken("it ends before its last part does") }
        return form
    }

    /// Understands as much as it can at once; says whether there may be more.
    private mutating func advance() throws(MultipartProblem) -> Bool {
        switch stage {
        case .opening: try open()
        case .betweenParts: try goOn()
        case .head: try readHead()
        case .body: try readBody()
        case .ended: false
        }
    }

    private mutating func open() throws(MultipartProblem) -> Bool {
        guard pending.count >= delimiter.count else { return false }
        guard pending.starts(with: delimiter) else { throw .broken("it does not begin with its boundary") }
        used = delimiter.count
        stage = .betweenParts
        return true
    }

    /// After a delimiter: two hyphens end the form, the end of the line begins a part.
    private mutating func goOn() throws(MultipartProblem) -> Bool {
        let rest = pending[used...]
        guard rest.count >= 2 else { return false }
        if rest.starts(with: "--".utf8) {
            stage = .ended
            used = pending.count
            return false
        }
        guard let end = pending.place(of: MultipartParser.lineEnd, from: used) else {
            guard rest.count < MultipartParser.longestHead else { throw .broken("a boundary’s line does not end") }
            return false
        }
        guard pending[used..<end].allSatisfy({ $0 == 32 || $0 == 9 }) else {
            throw .broken("a boundary goes on where it should end")
        }
        // The line's own end stays, so that a head without lines is seen to be one.
        used = end
        stage = .head
        return true
    }

    private mutating func readHead() throws(MultipartProblem) -> Bool {
        guard let end = pending.place(of: Array("\r\n\r\n".utf8), from: used) else {
            guard pending.count - used <= MultipartParser.longestHead else {
                throw .broken("a part’s head is too long")
            }
            return false
        }
        partCount += 1
        guard partCount <= limits.parts else { throw .tooManyParts }
        part = MultipartPart(try MultipartHead(pending[used..<end]))
        used = end + 4
        stage = .body
        return true
    }

    private mutating func readBody() throws(MultipartProblem) -> Bool {
        if let end = pending.place(of: delimiter, from: used) {
            try add(pending[used..<end])
            used = end + delimiter.count
            stage = .betweenParts
            if let part { part.close(into: &form) }
            part = nil
            return true
        }
        // The last bytes may be the beginning of a delimiter.
        let sure = max(used, pending.count - delimiter.count + 1)
        try add(pending[used..<sure])
        used = sure
        return false
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) throws(MultipartProblem) {
        guard let isFile = part?.isFile else { return }
        if isFile {
            let isTooMany = fileCount + bytes.count > limits.files
            fileCount -= part?.bytes.count ?? 0
            part?.add(bytes, atMost: limits.file, isTooManyOfAll: isTooMany ? limits.files : nil)
            fileCount += part?.bytes.count ?? 0
        } else {
            textCount += bytes.count
            guard textCount <= limits.text else { throw .tooMuchText }
            part?.add(bytes, atMost: limits.text, isTooManyOfAll: nil)
        }
    }
}
