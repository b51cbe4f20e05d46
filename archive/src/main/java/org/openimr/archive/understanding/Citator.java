package org.openimr.archive.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Side;

/**
 * Resolves what a letter or a draft cites to guideline, edition, chapter and section, and says whether the edition was in
 * force. Periods are those of {@link org.openimr.determination.evidence.GuidelineFamilies}; no date is invented.
 */
public final class Citator {
    private final ScheduleCitations schedule;
    private final OtherCitations other;

    Citator(DataFile guidelines, DataFile publishers) {
        GuidelineRegister register = new GuidelineRegister(guidelines, publishers);
        schedule = new ScheduleCitations(register);
        other = new OtherCitations(register);
    }

    /** With the guidelines that the program knows. */
    public static Citator builtIn() {
        return new Citator(DataFile.builtIn("guidelines.tsv"), DataFile.builtIn("publishers.tsv"));
    }

    /**
     * The sections that one side cites, in its order.
     *
     * @param basis  of a published letter, or of a draft
     * @param day    of the decision, or the day by which a draft's editions are judged
     */
    public List<Derived<CitedSection>> cited(Basis basis, Side side, Optional<LocalDate> day) {
        List<Derived<CitedSection>> cited = new ArrayList<>();
        for (int i = 0; i < basis.citations().size(); i++) {
            GuidelineCitation citation = basis.citations().get(i);
            Passage passage = new Passage.Citation(side, i);
            cited.addAll(
                    switch (citation.kind()) {
                        case MTUS -> schedule.of(citation, passage, day);
                        case NON_MTUS -> other.of(citation.text(), passage, day);
                    });
        }
        return Collections.unmodifiableList(cited);
    }

    /** Those whose edition had been superseded by that day. */
    public List<Derived<CitedSection>> superseded(Basis basis, Side side, LocalDate day) {
        return cited(basis, side, Optional.of(day)).stream()
                .filter(one -> one.value().standing() == EditionStanding.SUPERSEDED)
                .toList();
    }
}
