package org.openimr.archive.deidentification;

import java.util.List;

/**
 * Proposes what a letter has to lose before it is public. Pure and without state: one may serve many threads.
 *
 * <pre>{@code
 * var deidentifier = new Deidentifier(Lexicon.of(vocabulary), Zip3Populations.none(), Mode.STATE_PRACTICE, Substitute.LABELLED);
 * ProposedRedactions proposed = deidentifier.propose(text, KnownValues.none().with(KnownKind.WORKER, "Maria J. Ortega"));
 * }</pre>
 *
 * @param populations  for ZIP codes in {@link Mode#SAFE_HARBOR}
 */
public record Deidentifier(Lexicon lexicon, Zip3Populations populations, Mode mode, Substitute substitute) {
    /** The proposals for one letter. */
    public ProposedRedactions propose(String text, KnownValues known) {
        return of(known).propose(text);
    }

    /** The same for several letters of one case: the known values are prepared once. */
    public ForCase of(KnownValues known) {
        return new ForCase(new KnownFinder(known, lexicon));
    }

    /** Proposes for the letters of one case. */
    public final class ForCase {
        private final KnownFinder known;

        private ForCase(KnownFinder known) {
            this.known = known;
        }

        /** The proposals for one letter. */
        public ProposedRedactions propose(String text) {
            LetterText letter = new LetterText(text, lexicon, mode, substitute);
            addKnown(letter, known.find(letter.tokens));
            new TitledNames(letter).find();
            new ListedNames(letter).find();
            new Organizations(letter).find();
            new Contacts(letter).find();
            new LabelledNumbers(letter).find();
            new Addresses(letter, populations).find();
            new Dates(letter).find();
            return new ProposedRedactions(text, mode, substitute, letter.found.settled());
        }
    }

    private static void addKnown(LetterText letter, List<KnownSpan> spans) {
        for (KnownSpan span : spans) {
            letter.found.add(
                    span.start(),
                    span.end(),
                    span.kind().identifier(),
                    new Reason.KnownValueOfCase(span.kind(), span.match()),
                    confidence(span));
        }
    }

    private static Confidence confidence(KnownSpan span) {
        if (span.ordinaryWord()) return Confidence.POSSIBLE;
        return switch (span.match()) {
            case EXACT -> Confidence.CERTAIN;
            case CONFUSED, ONE_OFF -> Confidence.LIKELY;
        };
    }
}
