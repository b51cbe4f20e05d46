package org.openimr.records.proposal;

import java.util.List;
import java.util.Map;
import org.openimr.records.proposal.ProposalScore.Bounds;
import org.openimr.records.proposal.ProposalScore.Tally;

/** Writes {@code docs/records/proposals.md} from the scores. */
final class ProposalPage {
    private static final String HEAD = """
            # What the proposals get right

            Written by `ProposalScoreTest` from the sample records (`labels.md`); do not edit. The rules
            (`records/src/main/resources/org/openimr/records/proposal`) were written with the `TRAIN` cases in view; the
            `HELD_OUT` case was scored once, after they were finished. A proposal is confirmed by a person; what no rule
            tells stays empty.

            **Kind**: a paper labelled as a letter (letter, invoice, ledger, statement) counts as right under any of these
            names, for the label does not part them. **Author**: right if surname, first letter and first degree agree with
            the label, or the name of the house does. **Date**: the day of service, of a series the first; documents without
            a day of service are not counted. The pages are taken as a text layer gives them, columns run together; what
            recognition makes of a bad fax is not measured here. **Boundaries**: all documents of a case in one file, in the
            order of the case and shuffled; found and missed are beginnings of documents, added are pages inside a document
            taken for a beginning.

            """;

    private ProposalPage() {}

    static String of(ProposalScore train, ProposalScore held) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(
                "| | TRAIN right | wrong | empty | HELD_OUT right | wrong | empty |\n|---|---|---|---|---|---|---|\n");
        row(page, "Kind", train.kind, held.kind);
        row(page, "Author", train.author, held.author);
        row(page, "Date", train.date, held.date);
        page.append("\n| | TRAIN found | missed | added | HELD_OUT found | missed | added |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        row(page, "Boundaries, in order", train.inOrder, held.inOrder);
        row(page, "Boundaries, shuffled", train.shuffled, held.shuffled);
        failures(page, "TRAIN", train.failures());
        failures(page, "HELD_OUT", held.failures());
        return page.toString();
    }

    private static void row(StringBuilder page, String name, Tally train, Tally held) {
        page.append("| ").append(name);
        for (Tally tally : List.of(train, held)) {
            page.append(" | %d of %d | %d | %d".formatted(tally.right, tally.all(), tally.wrong, tally.empty));
        }
        page.append(" |\n");
    }

    private static void row(StringBuilder page, String name, Bounds train, Bounds held) {
        page.append("| ").append(name);
        for (Bounds bounds : List.of(train, held)) {
            page.append(" | %d of %d | %d | %d"
                    .formatted(bounds.found, bounds.found + bounds.missed, bounds.missed, bounds.added));
        }
        page.append(" |\n");
    }

    private static void failures(StringBuilder page, String part, Map<String, List<String>> failures) {
        page.append("\n## Failures, ").append(part).append('\n');
        failures.forEach((cause, documents) ->
                page.append("- **%s** (%d): %s%n".formatted(cause, documents.size(), String.join(", ", documents))));
    }
}
