/// Elements side by side in a ``FlatMemory``, which somebody keeps for as long as they are read.
///
/// An array counts who holds it whenever it is handed on, and in a pass over rules and events that counting takes most
/// of the time. This is a place and a number, and costs nothing to hand on.
struct Flat<Element>: RandomAccessCollection, @unchecked Sendable {
    fileprivate let start: UnsafePointer<Element>
    let count: Int

    fileprivate init(_ start: UnsafePointer<Element>, _ count: Int) {
        self.start = start
        self.count = count
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Element {
        assert(index >= 0 && index < count)
        return start[index]
    }
}

/// Keeps what is laid flat, until it goes itself.
///
/// Nothing in it changes once it is laid, so that many may read it at a time.
final class FlatMemory: @unchecked Sendable {
    private var blocks: [UnsafeMutableRawPointer] = []
    private var objects: [AnyObject] = []

    deinit {
        for block in blocks { block.deallocate() }
    }

    /// Lays `elements` side by side; they hold nothing that is counted.
    func lay<Element>(_ elements: some Collection<Element>) -> Flat<Element> {
        precondition(_isPOD(Element.self))
        let block = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = block.initialize(from: elements)
        guard let start = block.baseAddress else { preconditionFailure("memory that was allocated has a place") }
        blocks.append(start)
        return Flat(start, elements.count)
    }

    /// Lays one `value`.
    func place<Value>(_ value: Value) -> UnsafePointer<Value> { lay(CollectionOfOne(value)).start }

    /// Keeps `object` too, and refers to it without counting.
    @discardableResult
    func keep<Object: AnyObject>(_ object: Object) -> Unmanaged<Object> {
        objects.append(object)
        return .passUnretained(object)
    }
}
