package org.openimr.server.pages.filing;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;

/**
 * Every answer, what is missing, and what the rules of eligibility would say.
 *
 * @param missing  pages with something still to answer
 * @param checks   empty while the answers are not yet an application
 * @param adverse  a rule is not fulfilled or doubtful
 * @param earlier  an application on the same decision, told only to who knows the person
 */
record ReviewView(
        String title,
        List<Crumb> crumbs,
        StepView.Progress progress,
        List<Link> missing,
        List<Check> checks,
        boolean adverse,
        Optional<UntilView> until,
        String earlier,
        List<Section> sections,
        String back) {

    ReviewView {
        missing = List.copyOf(missing);
        checks = List.copyOf(checks);
        sections = List.copyOf(sections);
    }

    record Link(String words, String address) {}

    /**
     * One rule of eligibility.
     *
     * @param status   "Fulfilled"
     * @param css      ending of its style class
     * @param lang     of the sentence where it is not the page's, or empty
     * @param grade    how surely the rule is known, where it is less than the text of the law
     * @param reasons  the arithmetic, where time is the matter
     */
    record Check(
            String status,
            String css,
            String sentence,
            String lang,
            String clause,
            String grade,
            List<UntilView.Reason> reasons) {
        Check {
            reasons = List.copyOf(reasons);
        }
    }

    record Section(String title, String change, List<Given> answers) {
        Section {
            answers = List.copyOf(answers);
        }
    }

    record Given(String label, String value) {}
}
