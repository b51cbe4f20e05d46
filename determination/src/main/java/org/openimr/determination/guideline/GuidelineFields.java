package org.openimr.determination.guideline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.determination.criteria.Criteria;
import org.openimr.determination.json.Fields;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.vocabulary.Edition;

/** The plain fields of a guideline and of a recommendation. */
final class GuidelineFields {
    private GuidelineFields() {}

    static Optional<Guideline> guideline(Fields fields) {
        Optional<Guideline.Kind> kind =
                fields.requiredOneOf("kind", names(Guideline.Kind.values()), one(Guideline.Kind.values()));
        String organization = fields.text("organization").orElse("");
        String title = fields.requiredText("title");
        OptionalInt year = fields.number("year");
        Optional<LocalDate> from = fields.day("from");
        Optional<LocalDate> until = fields.day("until");
        String authority = fields.text("authority").orElse("");
        if (kind.equals(Optional.of(Guideline.Kind.OTHER)) && organization.isBlank())
            fields.requiredText("organization");
        if (kind.equals(Optional.of(Guideline.Kind.STATUTE)) && authority.isBlank()) fields.requiredText("authority");
        if (until.isPresent()
                && from.filter(first -> first.isBefore(until.get())).isEmpty()) {
            fields.badValue("until", "a day after \"from\", which must be given with it");
            return Optional.empty();
        }
        if (kind.isEmpty() || title.isBlank()) return Optional.empty();
        if (kind.get() == Guideline.Kind.OTHER && organization.isBlank()) return Optional.empty();
        if (kind.get() == Guideline.Kind.STATUTE && authority.isBlank()) return Optional.empty();
        return Optional.of(new Guideline(
                kind.get(),
                organization,
                title,
                year,
                from.map(first -> new EffectivePeriod(first, until)),
                authority));
    }

    /** A recommendation without its guideline and criteria. */
    record Words(
            String id,
            String chapter,
            String section,
            String condition,
            List<String> services,
            List<String> conditions,
            Set<Phase> phases,
            String recommends,
            Grade grade,
            String caution) {
        Recommendation of(Edition edition, Guideline guideline, Criteria criteria) {
            return new Recommendation(
                    id,
                    edition,
                    guideline,
                    chapter,
                    section,
                    condition,
                    services,
                    conditions,
                    phases,
                    recommends,
                    grade,
                    caution,
                    criteria);
        }
    }

    static Words words(Fields fields) {
        String id = filled(fields, "id");
        List<String> services = lower(fields.texts("services"));
        if (services.isEmpty())
            fields.badValueOrMissing("services", "a list of words by which requests name the service");
        return new Words(
                id,
                fields.text("chapter").orElse(""),
                fields.text("section").orElse(""),
                fields.requiredText("condition"),
                services,
                lower(fields.texts("conditions")),
                phases(fields),
                filled(fields, "recommends"),
                fields.requiredOneOf("grade", "T, S, O, D or \"not found\"", GuidelineFields::grade)
                        .orElse(Grade.NOT_FOUND),
                fields.text("caution").orElse(""));
    }

    private static String filled(Fields fields, String name) {
        String text = fields.requiredText(name);
        if (fields.text(name).filter(String::isBlank).isPresent()) fields.badValue(name, "words");
        return text;
    }

    private static Set<Phase> phases(Fields fields) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (String name : fields.texts("phases")) {
            one(Phase.values())
                    .apply(name)
                    .ifPresentOrElse(phases::add, () -> fields.badValue("phases", names(Phase.values())));
        }
        return phases;
    }

    private static List<String> lower(List<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<Grade> grade(String mark) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.mark().equals(mark))
                .findFirst();
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> one(E[] values) {
        return text ->
                Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
    }

    private static <E extends Enum<E>> String names(E[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }
}
