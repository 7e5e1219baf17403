import Testing
import Timeline
import TimelineTesting

@Suite struct AgeTests {
    @Test func `a child is a year older from the birthday on`() {
        let born: Day = "2011-01-05"
        #expect(born.age(on: "2026-01-04") == 14)
        #expect(born.age(on: "2026-01-05") == 15)
        #expect(born.age(on: "2011-01-05") == 0)
        #expect(born.age(on: "2012-01-04") == 0)
    }

    @Test func `a child born on 29 February grows older on 1 March of a common year`() {
        let born: Day = "2008-02-29"
        #expect(born.age(on: "2023-02-28") == 14)
        #expect(born.age(on: "2023-03-01") == 15)
        #expect(born.birthday(15) == "2023-03-01")
    }

    @Test func `a child born on 29 February grows older on that day of a leap year`() {
        let born: Day = "2008-02-29"
        #expect(born.age(on: "2024-02-28") == 15)
        #expect(born.age(on: "2024-02-29") == 16)
        #expect(born.birthday(16) == "2024-02-29")
    }

    @Test func `a birthday is the first day of the new age, whatever the day of birth`() {
        for offset in 0..<1_461 {
            let born = ("2007-01-01" as Day) + offset
            for age in [1, 3, 5, 14, 15, 16, 18] {
                let birthday = born.birthday(age)
                #expect(born.age(on: birthday) == age)
                #expect(born.age(on: birthday - 1) == age - 1)
            }
        }
    }

    @Test func `before birth the age is below zero, so no condition on age takes it for a child's`() {
        #expect(("2026-06-04" as Day).age(on: "2026-06-03") == -1)
    }
}
