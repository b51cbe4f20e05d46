package org.openimr.server.desk.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.records.chronology.Side;
import org.openimr.records.chronology.SpinalLevel;

/** An event as one sentence: what the file says of it, and no word more. */
public final class EventSentence {
    private final EventFacts facts;

    private EventSentence(EventFacts facts) {
        this.facts = facts;
    }

    /** "MRI of the lumbar spine at L4-5 is recorded on Mar 3, 2026." */
    public static String of(EventFacts facts) {
        return new EventSentence(facts).sentence();
    }

    /** The event without its day and verb: "MRI of the lumbar spine at L4-5". */
    static String subject(EventFacts facts) {
        return capital(new EventSentence(facts).subject());
    }

    private String sentence() {
        return capital(subject()) + " " + verb() + " " + facts.day().phrase() + before() + ".";
    }

    private String before() {
        return facts.told() == Told.PRIOR ? ", before the injury" : "";
    }

    private String verb() {
        return switch (facts.told()) {
            case PLANNED -> "is recorded as planned or requested";
            case HAPPENED, PRIOR ->
                action().map(done -> "is recorded as " + done).orElse("is recorded");
        };
    }

    private Optional<String> action() {
        return facts.value(EventValue.ACTION);
    }

    private String subject() {
        return switch (facts.kind()) {
            case VISIT -> facts.name().isEmpty() ? "a visit" : "a visit (" + facts.name() + ")";
            case IMAGING -> facts.name() + region();
            case PROCEDURE -> facts.name() + region();
            case MEDICATION -> joined(" ", facts.name(), EventValue.DOSE, EventValue.FREQUENCY) + quantity();
            case WORK_STATUS -> "work status \u201c" + joined(", ", facts.name(), EventValue.LIMITS) + "\u201d";
            case PAIN_SCORE -> "pain of " + facts.name() + "/10" + context() + region();
            case FUNCTIONAL_MEASURE -> joined(" ", facts.name(), EventValue.MEASURED) + region();
            case DIAGNOSIS -> "the diagnosis \u201c" + facts.name() + "\u201d" + code();
            case THERAPY_VISIT -> facts.name() + sessions() + region();
        };
    }

    private String joined(String between, String name, EventValue... values) {
        List<String> parts = new ArrayList<>(List.of(name));
        for (EventValue value : values) facts.value(value).ifPresent(parts::add);
        return String.join(between, parts);
    }

    private String quantity() {
        return facts.value(EventValue.QUANTITY)
                .map(count -> ", quantity " + count)
                .orElse("");
    }

    private String context() {
        return facts.value(EventValue.CONTEXT).map(when -> " (" + when + ")").orElse("");
    }

    private String code() {
        return facts.value(EventValue.CODE).map(code -> " (" + code + ")").orElse("");
    }

    private String sessions() {
        return facts.value(EventValue.COUNT)
                .map(count -> count.contains("of") ? ", visit " + count : ", visits: " + count)
                .orElse("");
    }

    private String region() {
        String levels = facts.levels().isEmpty()
                ? ""
                : " at " + facts.levels().stream().map(SpinalLevel::name).collect(Collectors.joining(" and "));
        return facts.part().map(part -> " of the " + side() + part).orElse("") + levels;
    }

    private String side() {
        return facts.side().map(EventSentence::side).orElse("");
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> "left ";
            case RIGHT -> "right ";
            case BOTH -> "left and right ";
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
