package org.openimr.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/** The register of what the calendars do not know for certain. */
final class OpenQuestions {
    private static final Citation ELECTIVE = Citation.governmentCode("19853(e)");

    static final List<OpenQuestion> ALL = List.of(
            new OpenQuestion(
                    CountUnit.COURT_DAYS,
                    Holidays.NATIVE_AMERICAN,
                    EffectivePeriod.between(LocalDate.of(2015, 1, 1), LocalDate.of(2022, 1, 1)),
                    "Native American Day became a state holiday in 2015 and section 135 did not except it at first;"
                            + " when the exception came was not read.",
                    "Taken as a court day in 2015 to 2021.",
                    Citation.ccp("135")),
            elective("Native American Day", Holidays.NATIVE_AMERICAN, 2015),
            elective("Genocide Remembrance Day", new DayRule.FixedDate(MonthDay.of(4, 24)), 2023),
            elective("Juneteenth", new DayRule.FixedDate(MonthDay.of(6, 19)), 2023));

    private OpenQuestions() {}

    /** The questions that {@code day} raises when it counts in {@code unit}. */
    static Stream<OpenQuestion> touching(LocalDate day, CountUnit unit) {
        return ALL.stream().filter(q -> q.calendar() == unit && q.touches(day));
    }

    private static OpenQuestion elective(String name, DayRule day, int sinceYear) {
        return new OpenQuestion(
                CountUnit.BUSINESS_DAYS,
                day,
                EffectivePeriod.from(LocalDate.of(sinceYear, 1, 1)),
                name + " is a holiday a state employee may choose; whether it is a holiday on the state's list for"
                        + " Lab. Code 4600.4(b) is not settled by the text.",
                "Taken as a normal business day: the offices stay open.",
                ELECTIVE);
    }
}
