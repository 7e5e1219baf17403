/// A part of the form whose bytes are coming in.
struct MultipartPart {
    private let head: MultipartHead
    private(set) var bytes: [UInt8] = []
    private var tooLong: MultipartForm.TooLong?

    init(_ head: MultipartHead) {
        self.head = head
    }

    var isFile: Bool { head.fileName != nil }

    /// Adds bytes; lets go of all of them when there are more than `most`, or than all files may have together.
    mutating func add(_ more: ArraySlice<UInt8>, atMost most: Int, isTooManyOfAll all: Int?) {
        if tooLong != nil { return }
        if bytes.count + more.count > most || all != nil {
            let isOfAll = bytes.count + more.count <= most
            tooLong = MultipartForm.TooLong(
                field: head.field, name: head.fileName ?? "", most: isOfAll ? all ?? most : most, isOfAll: isOfAll)
            bytes = []
        } else {
            bytes.append(contentsOf: more)
        }
    }

    /// Puts what has come into the form.
    func close(into form: inout MultipartForm) {
        if let tooLong {
            form.add(tooLong)
        } else if let name = head.fileName {
            if name.isEmpty && bytes.isEmpty { return }
            form.add(UploadedFile(field: head.field, name: name, declaredType: head.declaredType, bytes: bytes))
        } else {
            form.add(String(decoding: bytes, as: UTF8.self), to: head.field)
        }
    }
}
