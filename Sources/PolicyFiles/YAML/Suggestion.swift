/// “Did you mean …?” for a name that is not known, if one of `names` is near enough, or is the only one that has all its
/// words.
package func suggestion(for name: String, among names: some Sequence<String>) -> String {
    let ranked = names.map { (name: $0, distance: editDistance(name, $0)) }.min { $0.distance < $1.distance }
    if let best = ranked, best.distance <= max(2, name.count / 3) { return " Did you mean “\(best.name)”?" }
    let words = Set(name.lowercased().split(separator: " "))
    let having = names.filter { !words.isEmpty && words.isSubset(of: $0.lowercased().split(separator: " ")) }
    return having.count == 1 ? " Did you mean “\(having[0])”?" : ""
}

/// How many letters must be put in, taken out or changed to make one text of the other (Levenshtein).
private func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased())
    let right = Array(right.lowercased())
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for column in right.indices {
            let changed = diagonal + (right[column] == letter ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
