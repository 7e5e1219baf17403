import Foundation

extension [UInt8] {
    /// Where `needle` first stands at or after `start`.
    func place(of needle: [UInt8], from start: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let first = needle.first else { return nil }
            var place = start
            // The system looks for one byte far faster than a loop does, above all in a debug build.
            while place + needle.count <= count, let found = memchr(base + place, Int32(first), count - place) {
                place = UnsafeRawPointer(found) - base
                if place + needle.count > count { return nil }
                if memcmp(base + place, needle, needle.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }
}
