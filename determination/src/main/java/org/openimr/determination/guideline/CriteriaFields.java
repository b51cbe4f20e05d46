package org.openimr.determination.guideline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openimr.determination.criteria.Criteria;
import org.openimr.determination.criteria.Criteria.AllOf;
import org.openimr.determination.criteria.Criteria.AnyOf;
import org.openimr.determination.criteria.Criteria.Criterion;
import org.openimr.determination.criteria.Measure;
import org.openimr.determination.json.Fields;

/** A tree of criteria from its fields: {@code all}, {@code any}, or one criterion. */
final class CriteriaFields {
    private static final int MOST_DEEP = 12;

    private final Consumer<String> fault;
    private final Set<String> names = new HashSet<>();
    private boolean sound = true;

    CriteriaFields(Consumer<String> fault) {
        this.fault = fault;
    }

    /** The whole tree; empty if and only if something of it cannot stand. */
    Optional<Criteria> tree(Fields fields) {
        Optional<Criteria> tree = part(fields, 1);
        fields.reportUnknown();
        if (tree.isPresent() && !tree.get().isReadable())
            bad("the criteria can be met in more than " + Criteria.MOST_WAYS
                    + " ways, which no one reads; split the recommendation.");
        return sound ? tree : Optional.empty();
    }

    private Optional<Criteria> part(Fields fields, int depth) {
        List<String> forms = Stream.of("all", "any", "text").filter(fields::has).toList();
        if (forms.size() != 1) {
            fields.passOver("all", "any", "text", "id", "measure");
            return bad("a part of the criteria has one of \"all\", \"any\" and \"text\"; this one has "
                    + (forms.isEmpty() ? "none" : String.join(" and ", forms)) + ".");
        }
        if (depth > MOST_DEEP) return bad("the criteria are nested deeper than " + MOST_DEEP + "; flatten them.");
        return switch (forms.getFirst()) {
            case "all" -> group(fields, "all", depth).map(AllOf::new);
            case "any" -> group(fields, "any", depth).map(AnyOf::new);
            case String _ -> criterion(fields);
        };
    }

    private Optional<List<Criteria>> group(Fields fields, String name, int depth) {
        List<Criteria> parts = new ArrayList<>(fields.objects(name, inner -> part(inner, depth + 1)));
        return parts.isEmpty() ? bad("a group \"" + name + "\" holds at least one criterion.") : Optional.of(parts);
    }

    private Optional<Criteria> criterion(Fields fields) {
        String id = fields.requiredText("id");
        String text = fields.requiredText("text");
        Optional<Measure> measure = fields.object("measure").flatMap(this::measure);
        if (id.isBlank() || text.isBlank()) return bad("a criterion has an id and a text.");
        if (!names.add(id)) return bad("two criteria have the id " + id + "; give each its own.");
        return Optional.of(new Criterion(id, text, measure));
    }

    private Optional<Measure> measure(Fields fields) {
        Optional<String> kind = fields.requiredOneOf(
                "kind",
                "one of VISITS, TRIAL_THEN_MORE, VISITS_PER_INJURY",
                name -> Optional.of(name).filter(Set.of("VISITS", "TRIAL_THEN_MORE", "VISITS_PER_INJURY")::contains));
        if (kind.isEmpty()) return Optional.empty();
        try {
            OptionalInt most = fields.requiredNumber("most");
            Optional<Measure> measure =
                    most.isEmpty() ? Optional.empty() : measure(fields, kind.get(), most.getAsInt());
            fields.reportUnknown();
            return measure;
        } catch (IllegalArgumentException impossible) {
            return bad("a measure cannot be: " + impossible.getMessage() + ".");
        }
    }

    private static Optional<Measure> measure(Fields fields, String kind, int most) {
        return switch (kind) {
            case "VISITS" -> Optional.of(new Measure.Visits(most, fields.number("weeks")));
            case "TRIAL_THEN_MORE" -> {
                OptionalInt trial = fields.requiredNumber("trial");
                yield trial.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Measure.TrialThenMore(
                                trial.getAsInt(), fields.number("trialWeeks"), most, fields.number("weeks")));
            }
            case String _ -> {
                Optional<LocalDate> since = fields.day("since");
                if (since.isEmpty()) fields.requiredText("since");
                yield since.map(day -> new Measure.VisitsPerInjury(most, day));
            }
        };
    }

    private <T> Optional<T> bad(String what) {
        sound = false;
        fault.accept(what);
        return Optional.empty();
    }
}
