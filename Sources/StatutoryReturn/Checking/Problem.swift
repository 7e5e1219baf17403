import Timeline

/// What can be wrong with a return, or be worth knowing about it. ``Finding`` says where.
package enum Problem: Hashable, Sendable {
    // The file.
    case emptyFile
    case fileTooLong
    case unrecognised(headings: [String])
    case ambiguous([ReturnTable])
    case columnsMissing([Column])
    case columnsNotRead([String])
    case decoded(from: String)
    case xmlBroken(line: Int, why: String)
    case xmlNotAReturn
    case tagNotRead(String)
    case tableNotInYear(ReturnTable, CollectionYear)
    case yearInferred(CollectionYear, from: Column)
    case yearUnlikeName(Int, CollectionYear)
    case yearUnknown
    case yearNotSupported(CollectionYear)

    // The row.
    case noChild(text: String)
    case unreadableKey(text: String)
    case tooFewCells(text: String, found: Int, expected: Int)
    case tooManyCells(text: String, found: Int, expected: Int)
    case trailingCellsMissing(found: Int, expected: Int)

    // The cell.
    case unreadable(String)
    case blank
    case outOfRange(Int, ClosedRange<Int>)
    case unknownCode(String)
    case codeOfOtherYears(String, words: String, years: String, CollectionYear)

    // One statement beside another.
    case noHeader
    case birthUnlikeHeader(stated: Day, header: Day)
    case sexUnlikeHeader(stated: String, header: String)
    case sameRowTwice(file: String, row: Int)
    case sameKeyTwice(file: String, row: Int)
    case endBeforeStart(start: Day, end: Day)
    case noReason(end: Day)
    case reasonWithoutEnd(String)
    case afterYear(Day, CollectionYear)
    case beforeBirth(Day, born: Day)
    case overlap(until: Day, next: Day)
    case openButFollowed(next: Day)
    case gapAfterX1(until: Day, next: Day)
    case nothingAfterX1(until: Day)
    case notAStart(reason: String)
    case startInMidst
    case reviewOutsideEpisodes(Day)
    case temporaryTooLong(String, days: Int, most: Int)

    // The return beside the record.
    case differsFromLater(CollectionYear, what: String)
    case corrected(what: String)
    case noLongerStated
    case notRestated(CollectionYear)
    case differsFromRecorded(by: String, what: String)
    case recordedNotStated(by: String, ReturnTable, Day)
}

extension Problem {
    /// How much it weighs.
    package var severity: Finding.Severity {
        switch self {
        case .emptyFile, .fileTooLong, .unrecognised, .ambiguous, .xmlBroken, .xmlNotAReturn, .yearUnknown, .noChild,
            .unreadableKey, .tooFewCells, .tooManyCells, .unreadable:
            .setAside
        case .columnsMissing, .columnsNotRead, .decoded, .tagNotRead, .tableNotInYear, .yearInferred,
            .yearNotSupported, .trailingCellsMissing, .sameRowTwice, .corrected, .noLongerStated, .notRestated:
            .note
        default: .contradiction
        }
    }
}
