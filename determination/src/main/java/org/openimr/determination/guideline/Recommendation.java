package org.openimr.determination.guideline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.criteria.Criteria;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.FilledCriteria;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.law.Grade;
import org.openimr.vocabulary.Edition;

/**
 * What a guideline recommends of one service for one condition.
 *
 * @param id          permanent, unlike every other of its edition
 * @param edition     of the guidelines it was loaded with
 * @param chapter     where the guideline has chapters; may be blank
 * @param section     may be blank
 * @param condition   for a person
 * @param services    words by which requests name the service, lower case
 * @param conditions  words by which requests and findings name the condition, lower case; none for any condition
 * @param phases      none for every phase
 * @param recommends  in a sentence
 * @param grade       how surely the words are known
 * @param caution     what to know before relying on it; may be blank
 * @param criteria    under which it recommends the service
 */
public record Recommendation(
        String id,
        Edition edition,
        Guideline guideline,
        String chapter,
        String section,
        String condition,
        List<String> services,
        List<String> conditions,
        Set<Phase> phases,
        String recommends,
        Grade grade,
        String caution,
        Criteria criteria) {
    public Recommendation {
        services = List.copyOf(services);
        conditions = List.copyOf(conditions);
        phases = Set.copyOf(phases);
        if (id.isBlank() || recommends.isBlank()) throw new IllegalArgumentException("a recommendation says something");
        if (services.isEmpty()) throw new IllegalArgumentException("a recommendation names its service");
    }

    /** As letters cite it: "MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine". */
    public String citation() {
        StringBuilder words = new StringBuilder(guideline.printed());
        if (!chapter.isBlank()) words.append(", ").append(chapter);
        if (!section.isBlank()) {
            words.append(guideline.kind() == Guideline.Kind.MTUS ? ", Section(s): " : ", ")
                    .append(section);
        }
        return words.toString();
    }

    /** The source to be relied on with it; empty for a statute. */
    public Optional<EvidenceSource> source() {
        return guideline.source(chapter, section);
    }

    /** Its criteria, none of them answered yet. */
    public CriteriaRecord toFill() {
        return new CriteriaRecord(
                id, edition, citation(), grade, caution, FilledCriteria.open(criteria), Optional.empty());
    }

    /** Whether these are its criteria as they were loaded. */
    public boolean isThatOf(CriteriaRecord filled) {
        return id.equals(filled.recommendation())
                && edition.equals(filled.edition())
                && citation().equals(filled.citation())
                && grade == filled.grade()
                && caution.equals(filled.caution())
                && criteria.equals(filled.filled().tree());
    }
}
