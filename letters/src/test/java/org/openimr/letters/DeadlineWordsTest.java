package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.law.Calendars;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Closure;
import org.openimr.law.Deadline;
import org.openimr.law.Grade;
import org.openimr.law.ServiceMethod;
import org.openimr.law.WorkingCalendar;
import org.openimr.process.clocks.Limit;
import org.openimr.process.deadlines.ExtensionGrant;
import org.openimr.process.deadlines.StartEvent;

final class DeadlineWordsTest {
    private static final Path PROCESS = Path.of(System.getProperty("openimr.root"), "process", "src", "main", "java");

    /** What a deadline of process is given as its event: words in quotation marks, or an expression. */
    private static final Pattern EVENT =
            Pattern.compile("(?:Deadline\\s*\\.from|hoursFrom)\\(\\s*(?:\"([^\"]+)\"|([\\w.()]+?))\\s*,");

    @Test
    void each_step_is_told_in_spanish() {
        Due due = Notices.filing();

        assertThat(spanish(due))
                .containsExactly(
                        "El plazo corre desde la notificación de la decisión de revisión de utilización, el lunes, 12 de"
                                + " enero de 2026; ese día no se cuenta (Code Civ. Proc. 12).",
                        "Al sumar 30 días calendario al lunes, 12 de enero de 2026 se llega al miércoles, 11 de febrero"
                                + " de 2026 (Code Civ. Proc. 12).",
                        "La notificación por correo añade 5 días calendario, hasta el lunes, 16 de febrero de 2026 (Code"
                                + " Civ. Proc. 1013(a)).",
                        "Como el lunes, 16 de febrero de 2026 es día feriado (Día de los Presidentes), el plazo llega"
                                + " hasta el próximo día que no es feriado: martes, 17 de febrero de 2026 (Code Civ."
                                + " Proc. 12a).");
    }

    @Test
    void business_days_name_what_was_not_counted() {
        Due due = Due.of(Deadline.from("receipt of the inquiry", LocalDate.of(2026, 2, 11))
                .plusBusinessDays(5)
                .under(Citation.regulation("9792.10.3(c)")));

        assertThat(spanish(due).getLast())
                .isEqualTo(
                        "Al sumar 5 días hábiles al miércoles, 11 de febrero de 2026 se llega al jueves, 19 de febrero"
                                + " de 2026 (Lab. Code 4600.4(b)). No se cuentan: los fines de semana; Día de los Presidentes,"
                                + " lunes, 16 de febrero de 2026.");
    }

    @Test
    void a_weekend_moves_the_last_day() {
        Due due = Due.of(Deadline.from("mailing of this notice", LocalDate.of(2026, 2, 20))
                .plusCalendarDays(1)
                .rolledForward()
                .under(Citation.regulation("9792.10.5(a)(1)")));

        assertThat(spanish(due).getLast())
                .isEqualTo("Como el 21 de febrero de 2026 es sábado, el plazo llega hasta el próximo día que no es"
                        + " feriado: lunes, 23 de febrero de 2026 (Code Civ. Proc. 12a).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-06T21:30:00Z | viernes, 6 de marzo de 2026 a la 1:30 p. m., hora del Pacífico (PST)",
                "2026-03-17T07:05:00Z | martes, 17 de marzo de 2026 a las 12:05 a. m., hora del Pacífico (PDT)",
                "2026-03-17T19:00:00Z | martes, 17 de marzo de 2026 a las 12:00 p. m., hora del Pacífico (PDT)"
            })
    void hours_are_told_in_californias_time(String at, String words) {
        assertThat(new Wording(Language.SPANISH).moment(Instant.parse(at))).isEqualTo(words);
    }

    @Test
    void hours_count_through_nights() {
        Due due = Due.of(ClockDeadline.hoursFrom(
                "receipt of the information",
                Instant.parse("2026-03-06T21:30:00Z"),
                72,
                Citation.laborCode("4610.6(d)(1)(C)")));

        // the clocks change on March 8: 72 hours later it is one hour later by the clock
        assertThat(spanish(due))
                .containsExactly(
                        "El plazo corre desde el recibo de la información, el viernes, 6 de marzo de 2026 a la 1:30 p. m.,"
                                + " hora del Pacífico (PST).",
                        "72 horas después, contando noches, fines de semana y días feriados, es el lunes, 9 de marzo de"
                                + " 2026 a las 2:30 p. m., hora del Pacífico (PDT).");
    }

    @Test
    void in_english_they_are_the_sentences_of_the_screen() {
        Deadline deadline = Deadline.from("mailing of this notice", LocalDate.of(2026, 3, 17))
                .plusCalendarDays(15)
                .rolledForward()
                .under(Citation.regulation("9792.10.5(a)(1)"));

        assertThat(DeadlineWords.of(Due.of(deadline), Language.ENGLISH))
                .containsExactlyElementsOf(
                        deadline.sentences().stream().map(Markup::text).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_manner_of_service_has_spanish_words(ServiceMethod method) {
        Due due = Due.of(Deadline.from("mailing of the determination", LocalDate.of(2026, 4, 24))
                .plusCalendarDays(30)
                .servedBy(method)
                .under(Citation.laborCode("4610.6(h)")));

        assertThat(String.join(" ", spanish(due))).doesNotContain(method.words());
    }

    @Test
    void every_holiday_of_the_calendars_has_a_spanish_name() {
        for (WorkingCalendar calendar : List.of(Calendars.business(), Calendars.court())) {
            Set<String> names = Calendars.FIRST_DAY
                    .datesUntil(Calendars.LAST_DAY.plusDays(1))
                    .map(calendar::closure)
                    .flatMap(Optional::stream)
                    .map(Closure::name)
                    .filter(name -> !Set.of("Saturday", "Sunday").contains(name))
                    .collect(TreeSet::new, Set::add, Set::addAll);

            assertThat(names).isNotEmpty();
            assertThat(names)
                    .allSatisfy(name ->
                            assertThat(ClosedDayName.inSpanish(name)).as(name).isPresent());
        }
    }

    /** Each is of the register, whose words are known by the compiler; words of its own must be known here. */
    @Test
    void every_event_that_process_counts_from_has_spanish_words() throws IOException {
        try (Stream<Path> sources = Files.walk(PROCESS)) {
            List<MatchResult> events = sources.filter(file -> file.toString().endsWith(".java"))
                    .map(DeadlineWordsTest::read)
                    .flatMap(source -> EVENT.matcher(source).results())
                    .toList();

            assertThat(events).hasSizeGreaterThan(5).allSatisfy(event -> {
                if (event.group(1) == null) assertThat(event.group(2)).endsWith(".words()");
                else assertThat(StartWords.inSpanish(event.group(1))).isPresent();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_ground_of_an_extension_has_spanish_words(ExtensionGrant.Ground ground) {
        Due due = Due.of(Deadline.from("receipt of the determination", LocalDate.of(2026, 4, 24))
                .plusCalendarDays(30)
                .granted(3, ground.words(), Citation.laborCode("4610.6(d)(2)"))
                .under(Citation.laborCode("4610.6(d)(1)(B)")));

        assertThat(spanish(due).getLast()).doesNotContain(ground.words());
    }

    @Test
    void an_outer_limit_is_told() {
        Due due = Due.of(Deadline.from("receipt of the determination", LocalDate.of(2026, 4, 24))
                .plusBusinessDays(5)
                .notAfter(
                        LocalDate.of(2026, 4, 28),
                        "the worker's condition needs the treatment by then",
                        Citation.laborCode("4610.6(j)"))
                .under(Citation.laborCode("4610.6(j)")));

        assertThat(spanish(due).getLast())
                .isEqualTo("Termina antes, el martes, 28 de abril de 2026, porque el estado del trabajador exige el"
                        + " tratamiento para entonces (Lab. Code 4610.6(j)).");
    }

    @ParameterizedTest
    @EnumSource
    void every_event_of_the_register_has_spanish_words(StartEvent event) {
        assertThat(StartWords.inSpanish(event.words()))
                .hasValueSatisfying(
                        words -> assertThat(words).isNotEqualTo(event.words()).matches("(el|la) .*"));
    }

    @Test
    void what_an_order_grants_and_a_deferral_holds_is_told() {
        Due due = Due.of(Deadline.from("receipt of the determination", LocalDate.of(2026, 4, 24))
                .plusCalendarDays(30)
                .granted(3, "good cause", Citation.laborCode("4610.6(d)(2)"))
                .held(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8), Citation.laborCode("4610.5(h)(2)"))
                .under(Citation.laborCode("4610.6(d)(1)(B)")));

        assertThat(spanish(due).subList(2, 4))
                .containsExactly(
                        "Se concedió una prórroga de 3 días calendario por causa justificada, hasta el miércoles, 27 de"
                                + " mayo de 2026 (Lab. Code 4610.6(d)(2)).",
                        "El plazo estuvo detenido desde el lunes, 4 de mayo de 2026 hasta el viernes, 8 de mayo de 2026;"
                                + " se añaden 4 días calendario, hasta el domingo, 31 de mayo de 2026 (Lab. Code"
                                + " 4610.5(h)(2)).");
    }

    @Test
    void hours_that_were_granted_or_held_are_told() {
        Instant start = Instant.parse("2026-03-17T17:30:00Z");
        Due due = Due.of(
                ClockDeadline.hoursFrom("receipt of the information", start, 72, Citation.laborCode("4610.6(d)(1)(C)"))
                        .granted(24, "extraordinary circumstances", Citation.laborCode("4610.6(d)(2)"))
                        .held(start, start.plusSeconds(3600), Citation.design("the file was locked")));

        assertThat(spanish(due).subList(2, 4))
                .containsExactly(
                        "Se concedió una prórroga de 24 horas por circunstancias extraordinarias, hasta el sábado, 21 de"
                                + " marzo de 2026 a las 10:30 a. m., hora del Pacífico (PDT) (Lab. Code 4610.6(d)(2)).",
                        "El plazo estuvo detenido desde el martes, 17 de marzo de 2026 a las 10:30 a. m., hora del"
                                + " Pacífico (PDT) hasta el martes, 17 de marzo de 2026 a las 11:30 a. m., hora del"
                                + " Pacífico (PDT); ese tiempo se añade al final, hasta el sábado, 21 de marzo de 2026 a"
                                + " las 11:30 a. m., hora del Pacífico (PDT) (una regla de esta oficina; no se encontró"
                                + " un texto legal).");
    }

    /** An office may close for a reason that has no Spanish name here: it is printed, and marked. */
    @Test
    void a_word_without_spanish_stays_and_says_that_it_is_english() {
        var court = Calendars.court()
                .with(Map.of(
                        LocalDate.of(2026, 3, 18),
                        new Closure("Flood in the clerk's office", Citation.ccp("12b"), Grade.TEXT_READ)));
        Deadline deadline = Deadline.from("the day the moon rose & set", LocalDate.of(2026, 3, 17))
                .plusCalendarDays(1)
                .rolledForward(court)
                .under(Citation.laborCode("4610.6(h)"));

        assertThat(String.join(" ", DeadlineWords.html(new Limit.ByDay(deadline), Language.SPANISH)))
                .contains("<span class=\"quoted\" lang=\"en-US\">the day the moon rose &amp; set</span>")
                .contains("<span class=\"quoted\" lang=\"en-US\">Flood in the clerk's office</span>");
    }

    private static List<String> spanish(Due due) {
        return DeadlineWords.of(due, Language.SPANISH).stream()
                .map(sentence -> {
                    var out = new StringBuilder();
                    sentence.writeTo(out);
                    return out.toString().replaceAll("<[^>]+>", "");
                })
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
