package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.Side;

/** Reads the disputed items, each with its heading, two guideline paragraphs and rationale. */
final class IssuesReader {
    /** Far more items than any letter has; the largest known has 21. */
    private static final int MOST = 500;

    private final Notes notes;
    private final String text;
    private final IssueLabels labels;
    private final IssueHeadings headings;
    private final int from;
    private final int to;

    /**
     * The section's words after its heading.
     *
     * @param reviewerLabel  of the reviewer's guideline paragraphs, where the letter's other words tell it
     */
    IssuesReader(Notes notes, Optional<String> reviewerLabel, int from, int to) {
        this.notes = notes;
        this.text = notes.text();
        this.from = Scan.skipSpaces(text, from, to);
        this.to = Scan.dropSpaces(text, this.from, to);
        this.labels = new IssueLabels(notes.folded(), reviewerLabel, this.from, this.to);
        this.headings = new IssueHeadings(notes.folded());
    }

    /** The label before the reviewer's guideline paragraphs; empty where there is none. */
    Optional<String> reviewerLabel() {
        return labels.reviewerLabel();
    }

    List<Issue> read(Family family) {
        List<Issue> issues = new ArrayList<>();
        int previousEnd = from;
        int label = 0;
        boolean[] dependent = new boolean[Math.min(MOST, labels.size())];
        while (label < labels.size() && issues.size() < MOST) {
            int last = labels.endOfIssue(label);
            int headingEnd = labels.start(label);
            int headingStart = issues.isEmpty() ? from : headings.start(previousEnd, headingEnd);
            int end = last == labels.size() ? to : headings.start(labels.end(last - 1), labels.start(last));
            Issue issue = issue(family, issues.size(), headingStart, headingEnd, label, last, end);
            dependent[issues.size()] = Dependency.isDependent(issue.service(), issue.rationale());
            issues.add(issue);
            previousEnd = labels.end(last - 1);
            label = last;
        }
        if (issues.isEmpty()) notes.find(ReadCode.NO_ISSUES, from, to);
        if (label < labels.size()) notes.find(ReadCode.TOO_MANY_ISSUES, labels.start(label), to);
        return linked(issues, dependent);
    }

    private Issue issue(Family family, int index, int headingStart, int headingEnd, int first, int last, int end) {
        IssueHeading heading = IssueHeading.read(notes, index, headingStart, headingEnd);
        Optional<Basis> claims = Optional.empty();
        Optional<Basis> reviewer = Optional.empty();
        Optional<String> rationale = Optional.empty();
        for (int label = first; label < last; label++) {
            int start = Scan.skipSpaces(text, labels.end(label), to);
            int stop = Scan.dropSpaces(text, start, label + 1 < last ? labels.start(label + 1) : Math.max(start, end));
            switch (labels.kind(label)) {
                case CLAIMS_ADMINISTRATOR -> claims = basis(family, index, Side.CLAIMS_ADMINISTRATOR, start, stop);
                case EXPERT_REVIEWER -> reviewer = basis(family, index, Side.EXPERT_REVIEWER, start, stop);
                case RATIONALE ->
                    rationale = stop > start
                            ? Optional.of(notes.take(Field.RATIONALE, index, 0, start, stop))
                            : Optional.empty();
            }
        }
        if (claims.isEmpty() || reviewer.isEmpty()) notes.find(ReadCode.BASIS_MISSING, headingStart, headingEnd);
        if (rationale.isEmpty()) notes.find(ReadCode.RATIONALE_MISSING, headingStart, headingEnd);
        return new Issue(
                index + 1,
                heading.service(),
                heading.serviceInDispute(),
                heading.decision(),
                claims,
                reviewer,
                rationale,
                OptionalInt.empty());
    }

    private Optional<Basis> basis(Family family, int index, Side side, int start, int end) {
        return end > start
                ? Optional.of(new GuidelineParagraph(notes, family, side, index, start, end).read())
                : Optional.empty();
    }

    /** The items with the number of the primary item that each dependent one stands or falls with. */
    private List<Issue> linked(List<Issue> issues, boolean[] dependent) {
        if (none(dependent)) return issues;
        Dependency dependency = new Dependency(issues, dependent);
        for (int i = 0; i < issues.size(); i++) {
            if (!dependent[i]) continue;
            OptionalInt primary = dependency.primaryOf(i);
            if (primary.isEmpty()) notes.find(ReadCode.PRIMARY_UNKNOWN, from, from);
            Issue issue = issues.get(i);
            issues.set(
                    i,
                    new Issue(
                            issue.number(),
                            issue.service(),
                            issue.serviceInDispute(),
                            issue.decision(),
                            issue.claimsAdministratorBasis(),
                            issue.reviewerBasis(),
                            issue.rationale(),
                            primary));
        }
        return issues;
    }

    private static boolean none(boolean[] flags) {
        for (boolean flag : flags) if (flag) return false;
        return true;
    }
}
