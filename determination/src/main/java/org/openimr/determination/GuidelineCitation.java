package org.openimr.determination;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One "Decision based on" sentence of a guideline line, whole, with the sources named in it.
 *
 * @param kind     whether the sentence names the Medical Treatment Utilization Schedule
 * @param text     the sentence without its lead-in and final full stop, verbatim
 * @param sources  the sources named in it, in order; what could not be parsed leaves this empty
 */
public record GuidelineCitation(Kind kind, String text, List<Source> sources) {
    /** MTUS, or a source outside of it (8 CCR 9792.21(d)). */
    public enum Kind {
        MTUS,
        NON_MTUS
    }

    public GuidelineCitation {
        sources = List.copyOf(sources);
    }

    /**
     * One guideline, chapter or study.
     *
     * @param source    publisher or family: {@code MTUS}, {@code ACOEM}, {@code ODG}, or the organization's own words
     * @param title     guideline or chapter title
     * @param year      year of effect or edition
     * @param chapter   chapter number
     * @param sections  section names, verbatim
     * @param pages     pages or page ranges, verbatim
     */
    public record Source(
            String source,
            Optional<String> title,
            OptionalInt year,
            OptionalInt chapter,
            List<String> sections,
            List<String> pages) {
        public Source {
            sections = List.copyOf(sections);
            pages = List.copyOf(pages);
        }
    }
}
