package org.openimr.archive.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/** The facet values of one disputed item. */
public final class ItemFacets {
    private ItemFacets() {}

    /** At least one value for every facet, none twice. */
    public static Map<Facet, List<String>> of(Determination determination, Issue item) {
        EnumMap<Facet, List<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> stated = stated(facet, determination, item).stream()
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

    private static List<String> stated(Facet facet, Determination determination, Issue item) {
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
        };
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
