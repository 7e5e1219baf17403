import Timeline

extension Problem {
    /// What is wrong, as a sentence.
    package var wrong: String {
        switch self {
        case .emptyFile: "The file holds nothing."
        case .fileTooLong: "The file is longer than 4 GB."
        case .unrecognised(let headings): "The columns \(list(headings)) are those of no table of the return."
        case .ambiguous(let tables): "The columns could be those of \(list(tables.map(\.name)))."
        case .columnsMissing(let columns): "There is no column \(list(columns.map(\.name)))."
        case .columnsNotRead(let headings): "The columns \(list(headings)) are not part of this table."
        case .decoded(let encoding): "The file is written in \(encoding)."
        case .xmlBroken(let line, let why): "The XML cannot be read after line \(line): \(why)."
        case .xmlNotAReturn: "The XML holds no CHILD element."
        case .tagNotRead(let tag): "The element \(tag) is not part of the return."
        case .tableNotInYear(let table, let year): "The return of \(year) had no table \(table.name)."
        case .yearInferred(let year, let column):
            "The files do not say of which year they are."
                + " By \(column.name) it is \(year)."
        case .yearUnlikeName(let named, let year): "The name says \(named), the dates say \(year)."
        case .yearUnknown: "Nothing in the files shows of which year they are."
        case .yearNotSupported(let year): "The columns and codes of \(year) are not known here."
        case .noChild: "The row has no CHILD."
        case .unreadableKey(let text): "The date that tells this row from others cannot be read in: \(text)"
        case .tooFewCells(_, let found, let expected): "The row has \(found) cells under \(expected) headings."
        case .tooManyCells(_, let found, let expected): "The row has \(found) cells under \(expected) headings."
        case .trailingCellsMissing(let found, let expected): "The row ends after \(found) of \(expected) cells."
        default: wrongInCell
        }
    }

    private var wrongInCell: String {
        switch self {
        case .unreadable(let value): "“\(value)” cannot be read."
        case .blank: "The cell is blank."
        case .outOfRange(let number, let range): "\(number) is not between \(range.lowerBound) and \(range.upperBound)."
        case .unknownCode(let code): "\(code) is no code of this column in any year."
        case .codeOfOtherYears(let code, let words, let years, let year):
            "\(code) (\(words)) is valid \(years), not in \(year)."
        case .noHeader: "The child has no row in Header."
        case .birthUnlikeHeader(let stated, let header):
            "The date of birth \(stated.asReturned) is not the \(header.asReturned) of Header."
        case .sexUnlikeHeader(let stated, let header): "The sex \(stated) is not the \(header) of Header."
        case .sameRowTwice(let file, let row): "The row says the same as row \(row) of \(file)."
        case .sameKeyTwice(let file, let row): "Row \(row) of \(file) is about the same and says otherwise."
        case .endBeforeStart(let start, let end): "The end \(end.asReturned) is before the start \(start.asReturned)."
        case .noReason(let end): "It ends on \(end.asReturned), and no reason is given."
        case .reasonWithoutEnd(let code): "The reason \(code) for an end stands without a date."
        case .afterYear(let day, let year):
            "\(day.asReturned) is after the return’s last day, \(year.lastDay.asReturned)."
        case .beforeBirth(let day, let born): "\(day.asReturned) is before the child’s birth on \(born.asReturned)."
        default: wrongBesideOthers
        }
    }

    private var wrongBesideOthers: String {
        switch self {
        case .overlap(let until, let next):
            "The episode ends on \(until.asReturned), after the next began on \(next.asReturned)."
        case .openButFollowed(let next): "The episode has no end, but another began on \(next.asReturned)."
        case .gapAfterX1(let until, let next):
            "X1 says that another episode began on \(until.asReturned); the next began on \(next.asReturned)."
        case .nothingAfterX1(let until): "X1 says that another episode began on \(until.asReturned); there is none."
        case .notAStart(let reason): "A period of care begins with RNE S, not \(reason)."
        case .startInMidst: "RNE S says that a period of care began, but the episode before ended with X1."
        case .reviewOutsideEpisodes(let day): "On \(day.asReturned) the child was in none of the episodes stated."
        case .temporaryTooLong(let code, let days, let most):
            "\(code) lasted \(days) days; it may last \(most) at most."
        case .differsFromLater(let year, let what): "It differs from the return of \(year), which states \(what)."
        case .corrected(let what): "It differs from what was recorded: \(what)."
        case .noLongerStated: "The return stated this before and no longer does."
        case .notRestated(let year): "It was open at the end of \(year), and this return does not mention it."
        case .differsFromRecorded(let name, let what): "It differs from what \(name) recorded: \(what)."
        case .recordedNotStated(let name, let table, let day):
            "\(name) recorded what \(table.name) should state of \(day.asReturned), and it does not."
        default: ""
        }
    }

    private func list(_ words: [String]) -> String {
        switch words.count {
        case 0: "(none)"
        case 1: words[0]
        default: "\(words.dropLast().joined(separator: ", ")) and \(words[words.count - 1])"
        }
    }
}
