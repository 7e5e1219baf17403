import Timeline

/// Reads what was answered to one field, of which there is something.
struct AnswerReader {
    let field: FormField
    let context: FormContext

    func value(_ given: [String]) throws(FieldValue.Unreadable) -> FieldValue {
        let first = (given.first ?? "").trimmed
        return switch field.content {
        case .text, .person, .worker, .nhsNumber: .text(first)
        // A browser ends lines as the web has it; in the record they end as everywhere else.
        case .longText: .text((given.first ?? "").replacing("\r\n", with: "\n").trimmed)
        case .postcode: .text(try postcode(first))
        case .day(let limit): .day(try day(first, limit))
        case .partialDay: .partialDay(try partialDay(first))
        case .number(let range): .number(try number(first, range))
        case .yesOrNo: .yesOrNo(try chosen([first])[0] == "yes")
        case .choice: .chosen(try chosen([first]))
        case .several: .chosen(try chosen(given))
        case .home: .home(try home(first))
        case .children: .children(try children(given))
        case .files: .files(try files(given))
        case .picture: .files([try picture(given)])
        case .entry: .entry(try entry(first))
        }
    }

    private func day(_ text: String, _ limit: FieldContent.DayLimit) throws(FieldValue.Unreadable) -> Day {
        guard let day = DayReading.day(text, today: context.today) else { throw notADay(text) }
        guard limit == .any || day <= context.today else { throw notYet(day.words) }
        return day
    }

    /// That it is no day, and if the day of the week is what is wrong, that it is.
    private func notADay(_ text: String) -> FieldValue.Unreadable {
        let rest = text.drop { !$0.isWhitespace && $0 != "," }.drop { $0.isWhitespace || $0 == "," }
        if let day = DayReading.day(String(rest), today: context.today), text.first?.isLetter == true {
            return FieldValue.Unreadable(
                "\(day.words) is a \(Day.weekdayNames[day.weekday - 1]). Check the day, or leave the day of the week out."
            )
        }
        return FieldValue.Unreadable(
            "“\(text)” is not a day in the calendar. Write it like 4 June 2026 or 4/6/2026.")
    }

    private func notYet(_ words: String) -> FieldValue.Unreadable {
        FieldValue.Unreadable("\(words) has not come yet. Enter the day on which it happened.")
    }

    private func partialDay(_ text: String) throws(FieldValue.Unreadable) -> PartialDay {
        guard let day = DayReading.partialDay(text, today: context.today) else {
            throw FieldValue.Unreadable(
                "“\(text)” is not a day, a month or a year. Write it like 4 May 2014, May 2014 or 2014.")
        }
        return day
    }

    private func number(_ text: String, _ range: ClosedRange<Int>) throws(FieldValue.Unreadable) -> Int {
        guard let number = Int(text) else {
            throw FieldValue.Unreadable("“\(text)” is not a whole number. Write it in digits, like 3.")
        }
        guard range.contains(number) else {
            throw FieldValue.Unreadable("Enter a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    private func postcode(_ text: String) throws(FieldValue.Unreadable) -> String {
        guard let postcode = Postcode.read(text) else {
            throw FieldValue.Unreadable("“\(text)” is not a postcode. Write it whole, like LS1 4AP.")
        }
        return postcode
    }

    private func chosen(_ values: [String]) throws(FieldValue.Unreadable) -> [String] {
        let choices = field.content.choices.map(\.value)
        // In the order in which they are offered, so that the same choice is always recorded alike.
        guard values.allSatisfy(choices.contains) else { throw FieldValue.Unreadable("Choose one of the answers.") }
        return choices.filter(values.contains)
    }
}

extension AnswerReader {
    fileprivate func home(_ text: String) throws(FieldValue.Unreadable) -> FormContext.KnownHome {
        guard let home = context.homes.first(where: { $0.id.description == text }) else {
            throw FieldValue.Unreadable("Choose one of the homes.")
        }
        return home
    }

    fileprivate func children(_ values: [String]) throws(FieldValue.Unreadable) -> [FormContext.KnownChild] {
        guard values.allSatisfy({ value in context.siblings.contains { $0.id.description == value } }) else {
            throw FieldValue.Unreadable("Choose among the child’s brothers and sisters.")
        }
        return context.siblings.filter { values.contains($0.id.description) }
    }

    fileprivate func files(_ values: [String]) throws(FieldValue.Unreadable) -> [Attachment] {
        let files = values.compactMap { Attachment(answer: $0) }
        guard files.count == values.count else {
            throw FieldValue.Unreadable("A file could not be found any more. Choose it again.")
        }
        return files
    }

    fileprivate func picture(_ values: [String]) throws(FieldValue.Unreadable) -> Attachment {
        let pictures = try files(values)
        guard pictures.count == 1, let picture = pictures.first else {
            throw FieldValue.Unreadable("Keep one picture, and take the others away.")
        }
        guard FileType(rawValue: picture.type)?.isPicture == true else {
            throw FieldValue.Unreadable("“\(picture.name)” is no picture. Take it away and choose a photograph.")
        }
        return picture
    }

    fileprivate func entry(_ text: String) throws(FieldValue.Unreadable) -> Entry {
        guard let entry = Int64(text).flatMap({ context.entry(EntryID($0)) }) else {
            throw FieldValue.Unreadable("That entry has been corrected or taken back. Begin at the one in its place.")
        }
        return entry
    }
}
