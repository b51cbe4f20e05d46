package org.openimr.determination.guideline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.determination.criteria.CriteriaRecord;

/**
 * Every recommendation that is loaded.
 *
 * @param recommendations  in the order of loading
 */
public record GuidelineLibrary(List<Recommendation> recommendations) {
    public GuidelineLibrary {
        recommendations = List.copyOf(recommendations);
    }

    /**
     * A recommendation that speaks of a service.
     *
     * @param forCondition  it names a condition or body part of the case, too
     * @param governs       whether it was in force on the case's day; empty where either is not known
     */
    public record Held(Recommendation recommendation, boolean forCondition, Optional<Boolean> governs) {
        private int place() {
            return (governs.orElse(true) ? 0 : 2) + (forCondition ? 0 : 1);
        }
    }

    /**
     * What is held on a service. Those that name the condition come first, then those for any; the ones not in force
     * on that day last; within that by tier of the search and as they are loaded. A recommendation for other conditions
     * only is left out.
     *
     * @param service    as requested
     * @param condition  words of the case: diagnoses, body parts; the service's own count with them
     * @param day        that selects the version; empty where it is not known
     */
    public List<Held> on(String service, String condition, Optional<LocalDate> day) {
        String asked = lower(service);
        String words = asked + " " + lower(condition);
        return recommendations.stream()
                .filter(one -> names(asked, one.services()))
                .filter(one -> one.conditions().isEmpty() || names(words, one.conditions()))
                .map(one -> new Held(one, !one.conditions().isEmpty(), day.flatMap(one.guideline()::governs)))
                .sorted(Comparator.comparingInt(Held::place)
                        .thenComparing(held -> held.recommendation().guideline().tier()))
                .toList();
    }

    /** The recommendation that was filled in, if it is loaded with the same hash. */
    public Optional<Recommendation> of(CriteriaRecord filled) {
        return recommendations.stream()
                .filter(one -> one.id().equals(filled.recommendation())
                        && one.edition().sha256().equals(filled.edition().sha256()))
                .findFirst();
    }

    private static boolean names(String text, List<String> words) {
        return words.stream()
                .anyMatch(word -> Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "(?![a-z0-9])")
                        .matcher(text)
                        .find());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
