package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/** Lays a determination out in the order of its published form. */
final class Letter {
    private final Determination determination;
    private final List<Block> blocks = new ArrayList<>();

    private Letter(Determination determination) {
        this.determination = determination;
    }

    static List<Block> of(Determination determination) {
        Letter letter = new Letter(determination);
        letter.header();
        letter.reviewer();
        letter.summary();
        letter.issues();
        return List.copyOf(letter.blocks);
    }

    private void header() {
        List<Block.Header.Entry> entries = HeaderEntries.of(determination);
        if (!entries.isEmpty()) blocks.add(new Block.Header(entries));
    }

    private void reviewer() {
        blocks.add(new Block.SectionHeading(StockWording.REVIEWER_HEADING));
        ReviewerQualifications reviewer = determination.reviewer();
        List<String> paragraphs = StockWording.reviewerParagraphs(determination.family(), reviewer);
        blocks.add(new Block.Paragraph("", qualifications(paragraphs.getFirst(), reviewer)));
        if (paragraphs.size() > 1) {
            blocks.add(new Block.Lines(paragraphs.stream()
                    .skip(1)
                    .map(line -> qualifications(line, reviewer))
                    .toList()));
        }
    }

    private static Words qualifications(String paragraph, ReviewerQualifications reviewer) {
        Words words = Words.of(paragraph);
        words = listed(words, StockWording.CERTIFIED_IN, "reviewer.specialties", reviewer.specialties());
        words = listed(words, StockWording.SUBSPECIALTY_IN, "reviewer.subspecialties", reviewer.subspecialties());
        words = listed(words, StockWording.LICENSED_IN, "reviewer.licensedStates", reviewer.licensedStates());
        words = listed(words, StockWording.LICENSURE_LABEL, "reviewer.licensedStates", reviewer.licensedStates());
        return listed(words, StockWording.SPECIALTY_LABEL, "reviewer.specialties", reviewer.specialties());
    }

    /** Marks {@code values}, which follow {@code lead} one after the other. */
    private static Words listed(Words words, String lead, String path, List<String> values) {
        int at = words.text().indexOf(lead);
        if (at < 0) return words;
        at += lead.length();
        Words marked = words;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            int found = words.text().indexOf(value, at);
            if (found < 0) return marked;
            marked = marked.mark(path + "[" + i + "]", found, found + value.length());
            at = found + value.length();
        }
        return marked;
    }

    private void summary() {
        blocks.add(new Block.SectionHeading(StockWording.SUMMARY_HEADING));
        blocks.add(new Block.Paragraph("", Words.of(StockWording.SUMMARY_INTRODUCTION)));
        ClinicalCaseSummary summary = determination.summary();
        Words words = Words.field("clinicalCaseSummary", summary.text());
        for (int i = 0; i < summary.diagnoses().size(); i++) {
            words = words.markFirst("diagnoses[" + i + "]", summary.diagnoses().get(i), 0);
        }
        if (summary.claimedFor().isPresent()) {
            words = words.markFirst("claimedFor", summary.claimedFor().get(), 0);
        }
        blocks.add(new Block.Paragraph("", words));
    }

    private void issues() {
        blocks.add(new Block.SectionHeading(StockWording.ISSUES_HEADING));
        blocks.add(new Block.Paragraph("", Words.of(StockWording.ISSUES_INTRODUCTION)));
        for (int i = 0; i < determination.issues().size(); i++) {
            issue(determination.issues().get(i), "issues[" + i + "]");
        }
    }

    private void issue(Issue issue, String path) {
        blocks.add(new Block.IssueHeading(heading(issue, path)));
        basis(Side.CLAIMS_ADMINISTRATOR, issue.claimsAdministratorBasis(), path + ".claimsAdministratorBasis");
        basis(Side.EXPERT_REVIEWER, issue.reviewerBasis(), path + ".reviewerBasis");
        issue.rationale()
                .ifPresent(text -> blocks.add(
                        new Block.Paragraph(StockWording.RATIONALE_LABEL, Words.field(path + ".rationale", text))));
    }

    private static Words heading(Issue issue, String path) {
        Words words = Words.field(path + ".service", issue.service());
        if (issue.serviceInDispute().isPresent()) {
            // What is decided stands last: the heading tells first what was asked for and what was authorized.
            String inDispute = issue.serviceInDispute().get();
            int at = issue.service().lastIndexOf(inDispute);
            if (at >= 0) words = words.mark(path + ".serviceInDispute", at, at + inDispute.length());
        }
        if (issue.decision().isEmpty()) return words;
        String decision = issue.decision().get().printed();
        Words whole = words.then(": " + decision);
        return whole.mark(
                path + ".decision",
                whole.text().length() - decision.length(),
                whole.text().length());
    }

    private void basis(Side side, Optional<Basis> basis, String path) {
        if (basis.isEmpty()) return;
        String text = StockWording.basisParagraph(determination.family(), side, basis.get());
        blocks.add(new Block.Paragraph(
                StockWording.guidelineLabel(determination.family(), side),
                citations(Words.field(path, text), basis.get(), path)));
    }

    private static Words citations(Words paragraph, Basis basis, String path) {
        Words words = paragraph;
        int from = 0;
        for (int i = 0; i < basis.citations().size(); i++) {
            GuidelineCitation citation = basis.citations().get(i);
            int at = words.text().indexOf(citation.text(), from);
            if (at < 0 || citation.text().isEmpty()) continue;
            from = at + citation.text().length();
            words = words.mark(path + ".citations[" + i + "].text", at, from);
        }
        return words;
    }
}
