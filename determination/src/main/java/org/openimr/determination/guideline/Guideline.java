package org.openimr.determination.guideline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.law.EffectivePeriod;

/**
 * One version of a guideline, or a limit that stands in a statute.
 *
 * @param organization  who makes it; blank for the schedule's own and for a statute
 * @param year          by which it is cited
 * @param inForce       days of service or request that it governs; empty where that is not known
 * @param authority     the clause that adopts it, or the statute itself, as printed; may be blank
 */
public record Guideline(
        Kind kind,
        String organization,
        String title,
        OptionalInt year,
        Optional<EffectivePeriod> inForce,
        String authority) {
    /** How it is cited. */
    public enum Kind {
        /** A guideline of the Medical Treatment Utilization Schedule. */
        MTUS,
        /** ACOEM, ODG or another guideline outside of the schedule. */
        OTHER,
        /** A limit of the Labor Code: applied, and not cited as evidence. */
        STATUTE
    }

    public Guideline {
        if (title.isBlank()) throw new IllegalArgumentException("a guideline has a title");
        if (kind == Kind.OTHER && organization.isBlank())
            throw new IllegalArgumentException("a guideline outside of the schedule names its organization");
        if (kind == Kind.STATUTE && authority.isBlank())
            throw new IllegalArgumentException("a statute names its clause");
    }

    /** Whether it governs that day; empty where that is not known. */
    public Optional<Boolean> governs(LocalDate day) {
        return inForce.map(period -> period.contains(day));
    }

    /** As a source that can be relied on; empty for a statute. */
    Optional<EvidenceSource> source(String chapter, String section) {
        return switch (kind) {
            case MTUS ->
                Optional.of(new EvidenceSource.MtusGuideline(
                        title, year, section.isBlank() ? List.of() : List.of(section)));
            case OTHER ->
                Optional.of(new EvidenceSource.OtherGuideline(
                        organization, title, year, Optional.empty(), chapter, section));
            case STATUTE -> Optional.empty();
        };
    }

    /** Where the search meets it; a statute governs before any search. */
    SearchTier tier() {
        return source("", "").map(EvidenceSource::tier).orElse(SearchTier.MTUS);
    }

    /** For a list: "MTUS Chronic Pain Medical Treatment 2016". */
    public String printed() {
        String name = switch (kind) {
            case MTUS -> "MTUS " + title;
            case OTHER -> organization + ", " + title;
            case STATUTE -> authority;
        };
        return kind != Kind.STATUTE && year.isPresent() ? name + " " + year.getAsInt() : name;
    }
}
