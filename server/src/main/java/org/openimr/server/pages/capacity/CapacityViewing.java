package org.openimr.server.pages.capacity;

import static org.openimr.server.pages.DayWords.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.panel.capacity.Demand;
import org.openimr.panel.capacity.Shortage;
import org.openimr.panel.register.UsState;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.capacity.CapacityView.Bar;
import org.openimr.server.pages.capacity.CapacityView.FieldRow;
import org.openimr.server.pages.capacity.CapacityView.StateRow;
import org.openimr.server.panel.capacity.CapacityReport;
import org.openimr.server.panel.capacity.CapacityReport.Late;
import org.openimr.server.panel.capacity.CapacityReport.OfField;
import org.openimr.server.panel.capacity.CapacityReport.OfState;

/** Says what a report holds. */
final class CapacityViewing {
    private static final int WHOLE = 1000;
    private static final int DAYS_OF_A_WEEK = 7;

    private final CapacityReport report;
    private final int days;

    private CapacityViewing(CapacityReport report) {
        this.report = report;
        this.days = Math.toIntExact(
                report.horizon().last().toEpochDay() - report.horizon().first().toEpochDay() + 1);
    }

    /** @param weekly  as typed */
    static CapacityView of(CapacityReport report, String weekly) {
        return new CapacityViewing(report).view(weekly);
    }

    private CapacityView view(String weekly) {
        return new CapacityView(
                answer(),
                "As of " + DayWords.of(report.day()) + ", looking ahead to "
                        + DayWords.of(report.horizon().last()) + ", seed " + report.seed() + ".",
                remedies(),
                report.certain().map(CapacityViewing::certain),
                fields(),
                report.states().stream().map(this::state).toList(),
                String.valueOf(report.seed()),
                weekly,
                sources());
    }

    private List<OfField> late() {
        return report.fields().stream()
                .filter(field -> field.late().isPresent())
                .sorted(Comparator.comparingInt(CapacityViewing::most)
                        .reversed()
                        .thenComparing(OfField::field))
                .toList();
    }

    private static int most(OfField field) {
        return field.late().map(Late::most).orElse(0);
    }

    private String answer() {
        List<OfField> late = late();
        if (late.isEmpty()) {
            return report.unknown() == 0
                    ? "Reviewers suffice in every specialty until "
                            + DayWords.of(report.horizon().last())
                    : "Reviewers suffice where the specialty is known; of "
                            + count(report.unknown(), "waiting case", "waiting cases") + " it is not";
        }
        String worst = late.getFirst()
                .late()
                .map(one -> "In " + late.getFirst().field() + " " + reviews(one.most()) + " will be late by "
                        + DayWords.of(one.on()))
                .orElseThrow();
        if (late.size() == 1) return worst + "; everywhere else reviewers suffice";
        int others = late.stream().skip(1).mapToInt(CapacityViewing::most).sum();
        return worst + ", in " + count(late.size() - 1, "other specialty ", "other specialties ") + others;
    }

    private static String reviews(int number) {
        return count(number, "review", "reviews");
    }

    private List<String> remedies() {
        List<String> remedies = new ArrayList<>();
        late().forEach(field -> remedies.add(hire(field)));
        report.fields().stream()
                .filter(field -> field.unlicensed() > 0 && field.lateInCalifornia() > most(field))
                .forEach(field -> remedies.add(license(field)));
        return remedies;
    }

    private static String license(OfField field) {
        return field.field() + ": " + reviews(field.lateInCalifornia())
                + " would be late if only licensees of California had them; "
                + count(field.unlicensed(), "reviewer", "reviewers")
                + " who could take more of them with a license of California "
                + (field.unlicensed() == 1 ? "has" : "have") + " none.";
    }

    private String hire(OfField field) {
        String hire =
                field.field() + ": " + (field.reviewers() == 0 ? "a reviewer" : "one more reviewer") + " who takes "
                        + count(field.hire().orElseThrow(), "case", "cases") + " a week from "
                        + DayWords.of(report.horizon().first()) + " on would leave none late until "
                        + DayWords.of(report.horizon().last()) + ".";
        return field.reviewers() == 0 ? hire + " Nobody who holds today and is there reviews in it." : hire;
    }

    private static String certain(Shortage shortage) {
        return "However cases are assigned: "
                + count(shortage.cases(), "case", "cases") + " of "
                + new TreeSet<>(shortage.demands())
                        .stream().map(Demand::toString).collect(Collectors.joining(" or "))
                + " must be taken by " + DayWords.of(shortage.by()) + ", and "
                + (shortage.reviewers() == 0
                        ? "nobody can take them; "
                        : count(
                                        shortage.reviewers(),
                                        "reviewer who can take them has ",
                                        "reviewers who can take them have ")
                                + count(shortage.capacity(), "place", "places") + " until then; ")
                + count(shortage.missing(), "place is", "places are") + " missing.";
    }

    private List<FieldRow> fields() {
        int scale = report.fields().stream()
                .mapToInt(field -> Math.max(cases(field), field.places(days)))
                .max()
                .orElse(0);
        return report.fields().stream().map(field -> row(field, scale)).toList();
    }

    private static int cases(OfField field) {
        return field.waiting() + field.coming();
    }

    private FieldRow row(OfField field, int scale) {
        int places = field.places(days);
        Optional<Bar> bar = scale == 0
                ? Optional.empty()
                : Optional.of(new Bar(WHOLE * cases(field) / scale, WHOLE * places / scale));
        return new FieldRow(
                field.field().name(),
                field.waiting(),
                aWeek(field.counted(), report.counted().weeks()),
                aWeek(field.coming() * DAYS_OF_A_WEEK, days),
                field.reviewers(),
                places(field),
                field.late()
                        .map(late -> late.most() + ", first on " + DayWords.of(late.first()))
                        .orElse("none"),
                field.late().isPresent(),
                cases(field),
                places,
                bar);
    }

    private static String aWeek(int cases, int weeks) {
        return String.format(Locale.US, "%,.1f", (double) cases / weeks);
    }

    /** Those shared stand in the row of each field and must not be added up. */
    private static String places(OfField field) {
        if (field.shared() == 0) return String.valueOf(field.alone());
        return field.alone() == 0
                ? field.shared() + ", all shared"
                : (field.alone() + field.shared()) + ", of which " + field.shared() + " shared";
    }

    /** Every case is of a claim under California's law. */
    private StateRow state(OfState state) {
        boolean own = state.state() == UsState.CA;
        int waiting = report.fields().stream().mapToInt(OfField::waiting).sum();
        int counted = report.fields().stream().mapToInt(OfField::counted).sum();
        return new StateRow(
                state.state().printed(),
                own ? waiting : 0,
                own ? aWeek(counted, report.counted().weeks()) : "0.0",
                state.reviewers(),
                state.weekly(),
                state.late() == 0 ? "none" : String.valueOf(state.late()));
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        sources.add(
                "Waiting: cases with a complete file and an empty seat now, from the case log. Where a case was described"
                        + " for matching, its fields are those that were entered; else those that the lists of suited fields give"
                        + " for its items. A case that several fields suit is counted once, in the one with the most places.");
        if (report.unknown() > 0)
            sources.add("Of " + count(report.unknown(), "waiting case", "waiting cases")
                    + " no field is known; they are in no row and no forecast. Describe them on the page of the case.");
        sources.add("Came a week: cases whose file became complete from "
                + DayWords.of(report.counted().since())
                + " to " + DayWords.of(report.day()) + ", divided by "
                + report.counted().weeks() + " weeks; "
                + count(report.counted().ready().size(), "case", "cases") + ".");
        sources.add("Will come a week: the simulation of the process, with seed " + report.seed() + " and "
                + count(report.weekly(), "application", "applications") + " a week ("
                + count(report.counted().received(), "was", "were") + " received in those weeks). "
                + (report.countedShares()
                        ? "Their fields are drawn as they were counted."
                        : "Too few cases were counted to say how fields are shared; the simulation's own shares are used,"
                                + " which are a choice and not counted."));
        sources.add(
                "Reviewers: " + count(report.reviewers(), "file of the register holds", "files of the register hold")
                        + " today; counted in a row are those with a current certificate or degree in the field, and not absent"
                        + " today. Places are the new cases a week that each of them takes; shared places stand in the row of each"
                        + " field that a reviewer has, and must not be added up.");
        sources.add(
                "Late: cases that nobody took by the last day on which a review can begin, its due day less the days that"
                        + " a review takes; the most at the end of any day. Absences that are planned, and cases taken in the last"
                        + " week, are reckoned with; ties and refusals are not.");
        return sources;
    }
}
