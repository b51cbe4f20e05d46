package org.openimr.law;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The register of holidays: every rule, and what each gives in a year. */
public final class Holidays {
    private static final Citation STATE = Citation.governmentCode("19853(a)");
    private static final Citation JUDICIAL = Citation.ccp("135");

    /** The list was read as of 28 July 2016 and the section as of 2024. */
    private static final EffectivePeriod STATE_READ = EffectivePeriod.between(day(2016, 1, 1), day(2025, 1, 1));
    /** Versions of section 135 from 2013 to the one in effect on 1 January 2026. */
    private static final EffectivePeriod JUDICIAL_READ = EffectivePeriod.between(day(2013, 1, 1), day(2027, 1, 1));
    /** Stats. 2026, ch. 7 (AB 2156) gave March 31 its new name from this day; the statute itself was not read. */
    private static final LocalDate RENAMED = day(2026, 3, 26);

    private static final EffectivePeriod CHAVEZ = EffectivePeriod.between(day(2013, 1, 1), RENAMED);
    private static final EffectivePeriod FARMWORKERS = EffectivePeriod.from(RENAMED);

    private static final String RENAMING = "Cesar Chavez Day until Stats. 2026, ch. 7 (AB 2156), effective 2026-03-26.";

    private static final EffectivePeriod THROUGHOUT = EffectivePeriod.from(Calendars.FIRST_DAY);
    private static final DayRule KING = new DayRule.NthWeekday(3, MONDAY, Month.JANUARY);
    private static final DayRule PRESIDENTS = new DayRule.NthWeekday(3, MONDAY, Month.FEBRUARY);
    private static final DayRule MEMORIAL = new DayRule.LastWeekday(MONDAY, Month.MAY);
    private static final DayRule LABOR = new DayRule.NthWeekday(1, MONDAY, Month.SEPTEMBER);
    private static final DayRule THANKSGIVING = new DayRule.NthWeekday(4, THURSDAY, Month.NOVEMBER);
    static final DayRule NATIVE_AMERICAN = new DayRule.NthWeekday(4, FRIDAY, Month.SEPTEMBER);
    private static final DayRule COLUMBUS = new DayRule.NthWeekday(2, MONDAY, Month.OCTOBER);

    private static final List<HolidayRule> STATE_RULES = List.of(
            state("New Year's Day", fixed(1, 1), WeekendRule.SUNDAY_TO_MONDAY),
            state("Martin Luther King, Jr. Day", KING, WeekendRule.ALWAYS_A_WEEKDAY),
            state("Presidents' Day", PRESIDENTS, WeekendRule.ALWAYS_A_WEEKDAY),
            state("Cesar Chavez Day", fixed(3, 31), WeekendRule.SUNDAY_TO_MONDAY)
                    .inForce(CHAVEZ),
            state("Farmworkers Day", fixed(3, 31), WeekendRule.SUNDAY_TO_MONDAY)
                    .inForce(FARMWORKERS)
                    .unread()
                    .noted(RENAMING),
            state("Memorial Day", MEMORIAL, WeekendRule.ALWAYS_A_WEEKDAY),
            state("Independence Day", fixed(7, 4), WeekendRule.SUNDAY_TO_MONDAY),
            state("Labor Day", LABOR, WeekendRule.ALWAYS_A_WEEKDAY),
            state("Veterans Day", fixed(11, 11), WeekendRule.SUNDAY_TO_MONDAY_SATURDAY_TO_FRIDAY),
            state("Thanksgiving Day", THANKSGIVING, WeekendRule.ALWAYS_A_WEEKDAY),
            state("Day after Thanksgiving", new DayRule.DayAfter(THANKSGIVING), WeekendRule.ALWAYS_A_WEEKDAY),
            state("Christmas Day", fixed(12, 25), WeekendRule.SUNDAY_TO_MONDAY));

    private static final List<HolidayRule> JUDICIAL_RULES = List.of(
            judicial("New Year's Day", fixed(1, 1)),
            judicial("Martin Luther King, Jr. Day", KING),
            judicial("Lincoln's Birthday", fixed(2, 12)).noted("Courts close though the state's offices are open."),
            judicial("Presidents' Day", PRESIDENTS),
            judicial("Cesar Chavez Day", fixed(3, 31)).inForce(CHAVEZ),
            judicial("Farmworkers Day", fixed(3, 31))
                    .inForce(FARMWORKERS)
                    .unread()
                    .noted(RENAMING),
            judicial("Memorial Day", MEMORIAL),
            judicial("Juneteenth", fixed(6, 19))
                    .inForce(EffectivePeriod.from(day(2023, 1, 1)))
                    .noted("Added to Gov. Code 6700 by Stats. 2022, ch. 753 (AB 1655); not excepted by section 135."),
            judicial("Independence Day", fixed(7, 4)),
            judicial("Labor Day", LABOR),
            judicial("Native American Day", NATIVE_AMERICAN)
                    .inForce(EffectivePeriod.from(day(2022, 1, 1)))
                    .noted("The exception was removed by Stats. 2021, ch. 283 (AB 855)."),
            judicial("Columbus Day", COLUMBUS)
                    .inForce(EffectivePeriod.between(day(2013, 1, 1), day(2022, 1, 1)))
                    .noted("Excepted from 2022 by Stats. 2021, ch. 283 (AB 855)."),
            judicial("Veterans Day", fixed(11, 11)),
            judicial("Thanksgiving Day", THANKSGIVING),
            judicial("Day after Thanksgiving", new DayRule.DayAfter(THANKSGIVING)),
            judicial("Christmas Day", fixed(12, 25)));

    private Holidays() {}

    /** Every rule: the state's paid holidays, then the judicial ones, each in the order of the year. */
    public static List<HolidayRule> register() {
        return Stream.concat(STATE_RULES.stream(), JUDICIAL_RULES.stream()).toList();
    }

    /** The rules that interrupt counts of {@code unit}; none for calendar days. */
    public static List<HolidayRule> register(CountUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> List.of();
            case BUSINESS_DAYS -> STATE_RULES;
            case COURT_DAYS -> JUDICIAL_RULES;
        };
    }

    /**
     * The holidays of {@code year} on the calendar of {@code unit}, in the order of the register.
     *
     * @throws CalendarNotKnown  for a year outside 2013 to 2035
     */
    public static List<HolidayRule.Observance> of(int year, CountUnit unit) {
        if (year < Calendars.FIRST_DAY.getYear() || year > Calendars.LAST_DAY.getYear())
            throw new CalendarNotKnown(LocalDate.of(year, 1, 1));
        return register(unit).stream().flatMap(rule -> rule.in(year).stream()).toList();
    }

    /** What the holidays do not know for certain, and what is done meanwhile. */
    public static List<OpenQuestion> openQuestions() {
        return OpenQuestions.ALL;
    }

    /** Every observance whose closed day may lie in the known years: a New Year's Day can close December 31. */
    static Stream<HolidayRule.Observance> known(CountUnit unit) {
        return IntStream.rangeClosed(Calendars.FIRST_DAY.getYear(), Calendars.LAST_DAY.getYear() + 1)
                .boxed()
                .flatMap(year -> register(unit).stream().flatMap(rule -> rule.in(year).stream()));
    }

    private static HolidayRule state(String name, DayRule date, WeekendRule weekend) {
        return new HolidayRule(
                CountUnit.BUSINESS_DAYS,
                name,
                date,
                THROUGHOUT,
                weekend,
                STATE,
                Optional.of(STATE_READ),
                Optional.empty());
    }

    private static HolidayRule judicial(String name, DayRule date) {
        WeekendRule weekend = date instanceof DayRule.FixedDate
                ? WeekendRule.COUNCIL_NAMES_ANOTHER_DAY
                : WeekendRule.ALWAYS_A_WEEKDAY;
        return new HolidayRule(
                CountUnit.COURT_DAYS,
                name,
                date,
                THROUGHOUT,
                weekend,
                JUDICIAL,
                Optional.of(JUDICIAL_READ),
                Optional.empty());
    }

    private static DayRule fixed(int month, int dayOfMonth) {
        return new DayRule.FixedDate(MonthDay.of(month, dayOfMonth));
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
