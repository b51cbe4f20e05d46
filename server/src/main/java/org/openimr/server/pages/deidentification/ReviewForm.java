package org.openimr.server.pages.deidentification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.DecidedRedaction;
import org.openimr.archive.deidentification.Identifier;
import org.openimr.archive.deidentification.ProposedRedaction;
import org.openimr.determination.Span;
import org.openimr.server.deidentification.ReviewAct;
import org.openimr.server.deidentification.ReviewCourse;
import org.springframework.util.MultiValueMap;

/** What was sent from the page of a letter: decisions on spans, and one button. */
record ReviewForm(MultiValueMap<String, String> values) {
    static final String OUT = "out";
    static final String KEEP = "keep";
    private static final int LONGEST_REASON = 300;

    private String value(String name) {
        String typed = values.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    static String key(Span where) {
        return where.start() + "-" + where.end();
    }

    /** Acts of the review as the person saw it; 0 where the form does not say. */
    int seen() {
        return number("seen").orElse(0);
    }

    private Optional<Integer> number(String name) {
        return value(name).matches("\\d{1,9}") ? Optional.of(Integer.parseInt(value(name))) : Optional.empty();
    }

    /** What was chosen for a span: {@link #OUT}, {@link #KEEP}, or empty. */
    String choice(Span where) {
        return value("span:" + key(where));
    }

    /** Why it is to stay, as typed. */
    String reason(Span where) {
        String typed = value("why:" + key(where));
        return typed.substring(0, Math.min(typed.length(), LONGEST_REASON));
    }

    String words() {
        return value("words");
    }

    Optional<Identifier> kind() {
        return Arrays.stream(Identifier.values())
                .filter(kind -> kind.name().equals(value("kind")))
                .findFirst();
    }

    /** What the pressed button asks for, behind every decision on the page that is new. */
    List<ReviewAct> steps(ReviewCourse course, DecidedBy by) {
        List<ReviewAct> steps = new ArrayList<>();
        if (course.closed().isEmpty())
            course.work().proposed().spans().forEach(span -> decide(course, span, by, steps));
        switch (value("act")) {
            case "close" -> steps.add(new ReviewAct.Close(by));
            case "confirm" -> steps.add(new ReviewAct.Confirm(by));
            case "send-back" -> steps.add(new ReviewAct.SendBack(value("sent-back"), by));
            case "add" ->
                places(course)
                        .forEach(where -> steps.add(new ReviewAct.Add(where, kind().orElse(Identifier.NAME), by)));
            default -> undone(course).ifPresent(where -> steps.add(new ReviewAct.Undo(where, by)));
        }
        return steps;
    }

    /** Whether words were to be added of which no place was found. */
    boolean addsNothing(ReviewCourse course) {
        return value("act").equals("add") && places(course).isEmpty();
    }

    private void decide(ReviewCourse course, ProposedRedaction span, DecidedBy by, List<ReviewAct> steps) {
        String choice = choice(span.where());
        String reason = reason(span.where());
        boolean asBefore = choice.equals(decided(course, span)) && reason.equals(reasonOf(course, span));
        if (choice.isEmpty() || asBefore) return;
        if (choice.equals(OUT) && !decided(course, span).equals(OUT))
            steps.add(new ReviewAct.TakeOut(span.where(), by));
        if (choice.equals(KEEP)) steps.add(new ReviewAct.Keep(span.where(), reason, by));
    }

    /** How a span is decided now: {@link #OUT}, {@link #KEEP}, or empty. */
    static String decided(ReviewCourse course, ProposedRedaction span) {
        return decision(course, span)
                .map(one -> switch (one) {
                    case DecidedRedaction.Confirmed _, DecidedRedaction.Added _ -> OUT;
                    case DecidedRedaction.Rejected _ -> KEEP;
                })
                .orElse("");
    }

    /** Why it stays; empty where it does not. */
    static String reasonOf(ReviewCourse course, ProposedRedaction span) {
        return decision(course, span)
                .map(one -> switch (one) {
                    case DecidedRedaction.Confirmed _, DecidedRedaction.Added _ -> "";
                    case DecidedRedaction.Rejected(var _, var why, var _) -> why;
                })
                .orElse("");
    }

    private static Optional<DecidedRedaction> decision(ReviewCourse course, ProposedRedaction span) {
        return course.work().decided().stream()
                .filter(one -> one.span().equals(span))
                .findFirst();
    }

    private Optional<Span> undone(ReviewCourse course) {
        return course.work().decided().stream()
                .map(one -> one.span().where())
                .filter(where -> value("act").equals("undo:" + key(where)))
                .findFirst();
    }

    /** The place that was selected; else every place where the typed words stand and nothing is marked. */
    private List<Span> places(ReviewCourse course) {
        if (words().isEmpty()) return List.of();
        String text = course.work().proposed().text();
        Pattern sought = Pattern.compile(edge(words().codePointAt(0), true)
                + Arrays.stream(words().split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"))
                + edge(words().codePointBefore(words().length()), false));
        List<Span> found = new ArrayList<>();
        Matcher matcher = sought.matcher(text);
        while (matcher.find()) {
            Span where = new Span(matcher.start(), matcher.end());
            if (number("start").equals(Optional.of(where.start())))
                return isMarked(course, where) ? List.of() : List.of(where);
            if (!isMarked(course, where)) found.add(where);
        }
        return found;
    }

    /** Words are not found inside of other words. */
    private static String edge(int letter, boolean before) {
        if (!Character.isLetterOrDigit(letter)) return "";
        return before ? "(?<![\\p{L}\\p{N}])" : "(?![\\p{L}\\p{N}])";
    }

    private static boolean isMarked(ReviewCourse course, Span where) {
        boolean proposed = course.work().proposed().spans().stream().anyMatch(span -> holds(span.where(), where));
        return proposed
                || course.work().decided().stream()
                        .anyMatch(one -> holds(one.span().where(), where));
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
