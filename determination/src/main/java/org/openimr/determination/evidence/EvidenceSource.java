package org.openimr.determination.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A source that was relied on, by its class (8 CCR 9792.21.1(d)). The clause's text was not found; the parts asked for
 * are those that letters print.
 */
public sealed interface EvidenceSource {
    /** Required parts that are blank, in words, in order. */
    List<String> missingParts();

    /** For a sentence. */
    String name();

    /** Tier at which such a source is found. */
    SearchTier tier();

    /** A guideline of the schedule. */
    record MtusGuideline(String title, OptionalInt effectiveYear, List<String> sections) implements EvidenceSource {
        public MtusGuideline {
            sections = List.copyOf(sections);
        }

        @Override
        public List<String> missingParts() {
            return lacking(
                    new Part("the guideline's title", !title.isBlank()),
                    new Part("the effective year", effectiveYear.isPresent()),
                    new Part("the section", !sections.isEmpty()));
        }

        @Override
        public String name() {
            return "MTUS " + title;
        }

        @Override
        public SearchTier tier() {
            return SearchTier.MTUS;
        }
    }

    /**
     * ACOEM, ODG or another guideline outside the schedule.
     *
     * @param edition   year of the edition, or of access to a guideline kept on line
     * @param accessed  day of access
     */
    record OtherGuideline(
            String organization,
            String title,
            OptionalInt edition,
            Optional<LocalDate> accessed,
            String chapter,
            String section)
            implements EvidenceSource {
        @Override
        public List<String> missingParts() {
            return lacking(
                    new Part("the organization", !organization.isBlank()),
                    new Part("the title", !title.isBlank()),
                    new Part("the year or day of access", edition.isPresent() || accessed.isPresent()),
                    new Part("the chapter", !chapter.isBlank()),
                    new Part("the section", !section.isBlank()));
        }

        @Override
        public String name() {
            return (organization + " " + title).strip();
        }

        @Override
        public SearchTier tier() {
            return isAcoemOrOdg() ? SearchTier.ACOEM_OR_ODG : SearchTier.OTHER_GUIDELINES;
        }

        /** Year of edition or of access. */
        public OptionalInt year() {
            return edition.isPresent() || accessed.isEmpty()
                    ? edition
                    : OptionalInt.of(accessed.get().getYear());
        }

        private boolean isAcoemOrOdg() {
            String words = organization + " " + title;
            return words.contains("ACOEM")
                    || words.contains("American College of Occupational")
                    || words.contains("ODG")
                    || words.contains("Official Disability");
        }
    }

    /** A peer-reviewed study. */
    record Study(String firstAuthor, String title, String journal, OptionalInt year, String volume, String pages)
            implements EvidenceSource {
        @Override
        public List<String> missingParts() {
            return lacking(
                    new Part("the first author", !firstAuthor.isBlank()),
                    new Part("the title", !title.isBlank()),
                    new Part("the journal", !journal.isBlank()),
                    new Part("the year", year.isPresent()),
                    new Part("the volume", !volume.isBlank()),
                    new Part("the pages", !pages.isBlank()));
        }

        @Override
        public String name() {
            return firstAuthor.isBlank() ? "a study" : firstAuthor + (year.isPresent() ? " " + year.getAsInt() : "");
        }

        @Override
        public SearchTier tier() {
            return SearchTier.STUDIES;
        }
    }

    /** A page that is neither a guideline nor a study; its author and date may be unknown. */
    record OtherWeb(String address, String author, Optional<LocalDate> dated) implements EvidenceSource {
        @Override
        public List<String> missingParts() {
            return lacking(new Part("the author", !author.isBlank()), new Part("the date", dated.isPresent()));
        }

        @Override
        public String name() {
            return address;
        }

        @Override
        public SearchTier tier() {
            return SearchTier.OTHER_GUIDELINES;
        }
    }

    /** One required part and whether it is there. */
    record Part(String name, boolean given) {}

    private static List<String> lacking(Part... parts) {
        List<String> missing = new ArrayList<>();
        for (Part part : parts) if (!part.given()) missing.add(part.name());
        return missing;
    }
}
