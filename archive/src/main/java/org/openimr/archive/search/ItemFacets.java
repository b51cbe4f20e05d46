package org.openimr.archive.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.prose.BodyPart;

/** The facet values of one disputed item. */
public final class ItemFacets {
    private ItemFacets() {}

    /** At least one value for every facet, none twice. */
    public static Map<Facet, List<String>> of(Determination determination, Issue item, UnderstoodItem understood) {
        EnumMap<Facet, List<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> stated = stated(facet, determination, item, understood).stream()
                    .map(ItemFacets::clipped)
                    .filter(v -> !v.isEmpty())
                    .distinct()
                    .toList();
            values.put(facet, stated.isEmpty() ? List.of(Facet.NOT_STATED) : stated);
        }
        return Collections.unmodifiableMap(values);
    }

    /** Value of an outcome in {@link Facet#OUTCOME}. */
    public static String value(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> stated(
            Facet facet, Determination determination, Issue item, UnderstoodItem understood) {
        return switch (facet) {
            case OUTCOME -> item.decision().map(ItemFacets::value).stream().toList();
            case YEAR ->
                determination.dates().decisionDate().map(d -> Integer.toString(d.getYear())).stream()
                        .toList();
            case SPECIALTY -> determination.reviewer().specialties();
            case BASIS -> item.reviewerBasis().map(ItemFacets::kinds).orElse(List.of());
            case GUIDELINE ->
                GuidelineRelied.of(item.reviewerBasis()).stream()
                        .map(GuidelineRelied::label)
                        .toList();
            case TREATMENT ->
                understood.category().map(c -> topTwo(c.value().id())).orElse(List.of());
            case PART ->
                understood.places().parts().stream().map(p -> value(p.value())).toList();
            case SECTION ->
                understood.reviewerCited().stream()
                        .flatMap(cited -> sections(cited.value()).stream())
                        .toList();
            case DRUG_CLASS ->
                understood.drugs().stream()
                        .flatMap(drug -> drug.classes().stream().sorted())
                        .toList();
        };
    }

    /** Value of a part of the body in {@link Facet#PART}. */
    public static String value(BodyPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> topTwo(String path) {
        int first = path.indexOf('/');
        if (first < 0) return List.of(path);
        int second = path.indexOf('/', first + 1);
        return List.of(path.substring(0, first), second < 0 ? path : path.substring(0, second));
    }

    /** The chapter and the section in it; nothing of a guideline that is not known. */
    private static List<String> sections(CitedSection cited) {
        if (cited.guideline().equals("other")) return List.of();
        String key = cited.key();
        return key.length() <= GuidelineRelied.LONGEST ? List.of(cited.source(), key) : List.of(cited.source());
    }

    private static List<String> kinds(Basis basis) {
        if (basis.citations().isEmpty()) {
            return Optional.of("nothing-cited").filter(_ -> basis.usesMtus().isEmpty()).stream()
                    .toList();
        }
        return basis.citations().stream().map(c -> value(c.kind())).toList();
    }

    private static String value(Kind kind) {
        return switch (kind) {
            case MTUS -> "mtus";
            case NON_MTUS -> "non-mtus";
        };
    }

    private static String clipped(String value) {
        String bare = value.strip();
        return bare.length() <= GuidelineRelied.LONGEST ? bare : bare.substring(0, GuidelineRelied.LONGEST);
    }
}
