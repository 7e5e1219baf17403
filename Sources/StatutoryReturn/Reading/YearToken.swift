/// The year that a file's name or folder carries, such as the 2017 of `2017-episodes.csv` and `2017/episodes.csv`.
///
/// Files with the same token belong to one return. Whether it is the year in which the return begins or ends is not
/// agreed in the field, so the dates in the files decide that.
enum YearToken {
    /// What groups the file with others: the token in its name, else in the nearest folder, else its folder.
    static func group(of name: String) -> String {
        let parts = name.split(separator: "/")
        for part in parts.reversed() {
            if let token = token(in: part) { return token }
        }
        return parts.dropLast().joined(separator: "/")
    }

    /// The first run of exactly four digits that is a year from 1990 to 2099.
    static func token(in text: some StringProtocol) -> String? {
        let runs = text.split { !("0"..."9").contains($0) }
        return runs.first { $0.count == 4 && (1990...2099).contains(Int($0) ?? 0) }.map { String($0) }
    }
}
