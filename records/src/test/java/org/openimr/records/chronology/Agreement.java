package org.openimr.records.chronology;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.records.sample.EventKind;
import org.openimr.records.sample.Label;

/** How far a found event says what a label says. */
enum Agreement {
    /** Another kind, page, line or main value. */
    NONE,
    /** Kind, page, line (one off at most) and main value. */
    LENIENT,
    /** That, and the same status and date. */
    DATED,
    /** That, and the same part, side, level and every other value. */
    STRICT;

    private static final Map<EventKind, String> MAIN = Map.of(
            EventKind.IMAGING, "modality",
            EventKind.PROCEDURE, "procedure",
            EventKind.MEDICATION, "drug",
            EventKind.WORK_STATUS, "state",
            EventKind.PAIN_SCORE, "score",
            EventKind.THERAPY_VISIT, "discipline");

    static Agreement of(Label.Event label, Found found) {
        TextPlace place = found.mention().place();
        boolean here = label.kind() == found.kind()
                && label.place().page() == place.page()
                && Math.abs(label.place().line() - place.line()) <= 1;
        if (!here || !sameMain(label, found)) return NONE;
        boolean dated = label.status().name().equals(found.mention().status().name())
                && label.date().toString().equals(found.mention().date().toString());
        if (!dated) return LENIENT;
        return sameRegion(label, found) && sameValues(label, found) ? STRICT : DATED;
    }

    private static boolean sameMain(Label.Event label, Found found) {
        return switch (label.kind()) {
            case VISIT -> true;
            case IMAGING, PROCEDURE -> {
                Set<String> one = words(label.values().getOrDefault(MAIN.get(label.kind()), ""));
                Set<String> other = words(found.values().getOrDefault(MAIN.get(label.kind()), ""));
                yield one.containsAll(other) || other.containsAll(one);
            }
            case MEDICATION, WORK_STATUS, PAIN_SCORE, THERAPY_VISIT -> {
                String name = MAIN.getOrDefault(label.kind(), "");
                yield label.value(name)
                        .equals(Optional.ofNullable(found.values().get(name)));
            }
            case FUNCTIONAL_MEASURE ->
                label.value("measure").equals(Optional.ofNullable(found.values().get("measure")))
                        && label.value("value")
                                .equals(Optional.ofNullable(found.values().get("value")));
            case DIAGNOSIS -> {
                if (label.value("code").isPresent()) {
                    yield label.value("code")
                            .equals(Optional.ofNullable(found.values().get("code")));
                }
                Set<String> shared = words(label.value("name").orElse(""));
                shared.retainAll(words(found.values().getOrDefault("name", "")));
                yield !shared.isEmpty() && found.values().get("code") == null;
            }
        };
    }

    private static boolean sameRegion(Label.Event label, Found found) {
        return label.part().equals(found.mention().part().map(BodyPart::name))
                && label.side().map(Enum::name).equals(found.mention().side().map(Enum::name))
                && words(label.level().orElse("")).equals(words(found.levels()));
    }

    /** Values in words of the author, limits and names, need only hold each other. */
    private static boolean sameValues(Label.Event label, Found found) {
        for (String name : label.kind().names()) {
            Optional<String> one = label.value(name);
            Optional<String> other = Optional.ofNullable(found.values().get(name));
            boolean free = name.equals("limits") || name.equals("name");
            if (free) {
                if (one.isEmpty() || other.isEmpty()) continue;
                Set<String> first = words(one.get());
                Set<String> second = words(other.get());
                if (!first.containsAll(second) && !second.containsAll(first)) return false;
            } else if (!one.equals(other)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[ ,/:]+", -1)));
        words.remove("");
        return words;
    }
}
