import Timeline

extension Problem {
    /// What was understood or done, as a sentence.
    package var understood: String {
        switch self {
        case .emptyFile: "Nothing was read."
        case .fileTooLong: "It was not read; split it into parts."
        case .unrecognised, .ambiguous:
            "The file was set aside; give it the headings of one table."
        case .columnsMissing: "What it would say is not recorded."
        case .columnsNotRead: "They were not read."
        case .decoded: "It was read as such."
        case .xmlBroken: "What stands before was read, the rest was set aside."
        case .xmlNotAReturn: "The file was set aside."
        case .tagNotRead: "It was not read."
        case .tableNotInYear: "It was read all the same."
        case .yearUnlikeName: "The dates were believed; say of which year they are if they should not be."
        case .yearInferred: "They were read as that year’s return."
        case .yearUnknown: "The files were set aside; say of which year they are."
        case .yearNotSupported: "They were read with the columns and codes of the nearest year."
        case .noChild(let text), .tooFewCells(let text, _, _), .tooManyCells(let text, _, _):
            "The row was set aside: \(text)"
        case .unreadableKey: "The row was set aside."
        case .trailingCellsMissing: "The missing cells were taken as blank."
        default: understoodInCell
        }
    }

    private var understoodInCell: String {
        switch self {
        case .unreadable: "It is kept as it was written, and nothing was understood."
        case .blank: "What it should say is not known."
        case .outOfRange, .unknownCode, .codeOfOtherYears: "It is kept as stated."
        case .noHeader: "What its rows say of birth and sex is kept beside them."
        case .birthUnlikeHeader, .sexUnlikeHeader: "Header was believed; what this row says is kept beside it."
        case .sameRowTwice: "It was read once."
        case .sameKeyTwice: "Both are kept."
        case .differsFromLater: "The later return stands."
        case .corrected: "The new statement replaces it."
        case .noLongerStated: "It was taken back."
        case .notRestated: "It stays open."
        case .differsFromRecorded, .recordedNotStated: "What was recorded stands until a person settles it."
        case .notAStart, .startInMidst, .endBeforeStart, .noReason, .reasonWithoutEnd, .beforeBirth, .overlap,
            .openButFollowed, .gapAfterX1, .nothingAfterX1, .reviewOutsideEpisodes, .temporaryTooLong:
            "It is kept as stated."
        case .afterYear: "It is kept as stated, but cannot have been known when the return was made."
        default: ""
        }
    }
}
