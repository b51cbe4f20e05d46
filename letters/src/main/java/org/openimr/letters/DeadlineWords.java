package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.law.ClockStep;
import org.openimr.law.ClosedDay;
import org.openimr.law.CountUnit;
import org.openimr.law.Grade;
import org.openimr.law.ServiceMethod;
import org.openimr.law.Step;
import org.openimr.process.clocks.Limit;

/**
 * The arithmetic of a deadline, one sentence a step, the same in a letter and on a page. In English they are the
 * deadline's own; in Spanish the same steps are told again. A word without a Spanish one stays as it is and is marked
 * as English.
 */
public final class DeadlineWords {
    private static final Wording SPANISH = new Wording(Language.SPANISH);

    private DeadlineWords() {}

    /** For a page: each sentence as a piece of HTML, escaped. */
    public static List<String> html(Limit limit, Language language) {
        return of(limit, language).stream().map(DeadlineWords::written).toList();
    }

    static List<Markup> of(Due due, Language language) {
        return switch (due) {
            case Due.ByDay day -> of(new Limit.ByDay(day.deadline()), language);
            case Due.ByHour hour -> of(new Limit.ByHour(hour.deadline()), language);
        };
    }

    private static List<Markup> of(Limit limit, Language language) {
        return switch (language) {
            case ENGLISH -> limit.sentences().stream().<Markup>map(Markup::text).toList();
            case SPANISH -> spanish(limit);
        };
    }

    private static List<Markup> spanish(Limit limit) {
        return switch (limit) {
            case Limit.ByDay day ->
                day.deadline().steps().stream().map(DeadlineWords::spanish).toList();
            case Limit.ByHour hour ->
                hour.deadline().steps().stream().map(DeadlineWords::spanish).toList();
        };
    }

    private static String written(Markup sentence) {
        StringBuilder page = new StringBuilder();
        sentence.writeTo(page);
        return page.toString();
    }

    private static Markup spanish(Step step) {
        return switch (step) {
            case Step.Start start ->
                sentence(
                        text("El plazo corre desde "),
                        event(start.event()),
                        text(", el " + SPANISH.deadline(start.on()) + "; ese día no se cuenta" + cited(start) + "."));
            case Step.Count count ->
                sentence(
                        text("Al sumar " + units(count.n(), count.unit()) + " al " + SPANISH.deadline(count.from())
                                + " se llega al " + SPANISH.deadline(count.to()) + cited(count) + "."),
                        notCounted(count.skipped()));
            case Step.Extension extension ->
                sentence(
                        text(service(extension.method()) + " añade " + units(extension.n(), extension.unit())
                                + ", hasta el " + SPANISH.deadline(extension.to()) + cited(extension) + "."),
                        notCounted(extension.skipped()));
            case Step.Cap cap ->
                sentence(
                        text("Termina antes, el " + SPANISH.deadline(cap.to()) + ", porque "),
                        because(cap.because()),
                        text(cited(cap) + "."));
            case Step.Granted granted ->
                sentence(
                        text("Se concedió una prórroga de " + units(granted.n(), CountUnit.CALENDAR_DAYS) + " por "),
                        ground(granted.ground()),
                        text(", hasta el " + SPANISH.deadline(granted.to()) + cited(granted) + "."));
            case Step.Held held ->
                sentence(
                        text("El plazo estuvo detenido desde el " + SPANISH.deadline(held.heldFrom()) + " hasta el "
                                + SPANISH.deadline(held.heldUntil()) + "; se añaden "
                                + units(held.n(), held.unit()) + ", hasta el " + SPANISH.deadline(held.to())
                                + cited(held) + "."),
                        notCounted(held.skipped()));
            case Step.Roll roll ->
                sentence(
                        text("Como el "),
                        because(roll.closed().getFirst()),
                        text(", el plazo llega hasta el próximo día que no es feriado: " + SPANISH.deadline(roll.to())
                                + cited(roll) + "."));
        };
    }

    private static Markup spanish(ClockStep step) {
        return switch (step) {
            case ClockStep.Start start ->
                sentence(
                        text("El plazo corre desde "),
                        event(start.event()),
                        text(", el " + SPANISH.moment(start.at()) + "."));
            case ClockStep.Hours hours ->
                sentence(text(hours(hours.n())
                        + " después, contando noches, fines de semana y días feriados, es el "
                        + SPANISH.moment(hours.to()) + "."));
            case ClockStep.Granted granted ->
                sentence(
                        text("Se concedió una prórroga de " + hours(granted.n()) + " por "),
                        ground(granted.ground()),
                        text(", hasta el " + SPANISH.moment(granted.to())
                                + SPANISH.cited(granted.citation(), Grade.TEXT_READ) + "."));
            case ClockStep.Held held ->
                sentence(text("El plazo estuvo detenido desde el " + SPANISH.moment(held.heldFrom()) + " hasta el "
                        + SPANISH.moment(held.heldUntil()) + "; ese tiempo se añade al final, hasta el "
                        + SPANISH.moment(held.to()) + SPANISH.cited(held.citation(), Grade.TEXT_READ) + "."));
        };
    }

    private static String cited(Step step) {
        return SPANISH.cited(step.citation(), Grade.TEXT_READ);
    }

    private static Markup because(String english) {
        return english.equals("the worker's condition needs the treatment by then")
                ? text("el estado del trabajador exige el tratamiento para entonces")
                : SPANISH.quoted(english);
    }

    private static Markup ground(String english) {
        return switch (english) {
            case "extraordinary circumstances" -> text("circunstancias extraordinarias");
            case "good cause" -> text("causa justificada");
            default -> SPANISH.quoted(english);
        };
    }

    private static String hours(int n) {
        return n == 1 ? "1 hora" : n + " horas";
    }

    private static Markup sentence(Markup... parts) {
        return element("span", parts);
    }

    private static Markup event(String english) {
        return StartWords.inSpanish(english).<Markup>map(Markup::text).orElseGet(() -> SPANISH.quoted(english));
    }

    private static String units(int n, CountUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> n == 1 ? "1 día calendario" : n + " días calendario";
            case BUSINESS_DAYS -> n == 1 ? "1 día hábil" : n + " días hábiles";
            case COURT_DAYS -> n == 1 ? "1 día judicial" : n + " días judiciales";
        };
    }

    private static String service(ServiceMethod method) {
        return switch (method) {
            case PERSONAL -> "La notificación en persona";
            case MAIL_WITHIN_CALIFORNIA -> "La notificación por correo";
            case MAIL_ELSEWHERE_IN_US -> "La notificación por correo fuera de California";
            case MAIL_ABROAD -> "La notificación por correo fuera de los Estados Unidos";
            case MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM ->
                "La notificación por correo mediante el programa de confidencialidad de domicilio";
            case OVERNIGHT -> "La notificación por entrega al día siguiente";
            case FAX -> "La notificación por fax";
            case ELECTRONIC -> "La notificación electrónica";
        };
    }

    private static Markup notCounted(List<ClosedDay> skipped) {
        var parts = new ArrayList<Markup>();
        boolean weekends = skipped.stream().anyMatch(DeadlineWords::isWeekend);
        if (weekends) parts.add(text("los fines de semana"));
        skipped.stream().filter(day -> !isWeekend(day)).forEach(day -> {
            if (!parts.isEmpty()) parts.add(text("; "));
            parts.add(name(day));
            parts.add(text(", " + SPANISH.deadline(day.day())));
        });
        if (parts.isEmpty()) return text("");
        parts.addFirst(text(" No se cuentan: "));
        parts.add(text("."));
        return element("span", parts);
    }

    private static Markup because(ClosedDay closed) {
        if (isWeekend(closed))
            return text(SPANISH.date(closed.day()) + " es "
                    + (closed.day().getDayOfWeek() == DayOfWeek.SATURDAY ? "sábado" : "domingo"));
        return element("span", text(SPANISH.deadline(closed.day()) + " es día feriado ("), name(closed), text(")"));
    }

    private static Markup name(ClosedDay closed) {
        Optional<String> spanish = ClosedDayName.inSpanish(closed.closure().name());
        return spanish.<Markup>map(Markup::text)
                .orElseGet(() -> SPANISH.quoted(closed.closure().name()));
    }

    private static boolean isWeekend(ClosedDay closed) {
        return switch (closed.day().getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
