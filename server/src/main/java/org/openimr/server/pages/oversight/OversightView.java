package org.openimr.server.pages.oversight;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * The page of oversight.
 *
 * @param title  the answer: how much is owed
 */
public record OversightView(
        String title,
        List<Crumb> crumbs,
        List<LateKind> kinds,
        List<Late> newest,
        List<LawChapter> law,
        List<Assumption> assumptions) {

    /** One kind of deadline. */
    public record LateKind(String title, String who, int missed, int owed) {}

    /** One deadline of one case. */
    public record Late(String address, String number, String what, String lastDay, String done) {}

    /** Rules of one subject. */
    public record LawChapter(String title, String dated, List<LawRule> rules) {}

    /** One rule. */
    public record LawRule(String id, String must, String grade, String inForce) {}

    /**
     * One value that no text fixes.
     *
     * @param set    that the operator set it, and what it would be else; empty for a default
     * @param grade  how surely the default is known
     */
    public record Assumption(String key, String value, String set, String means, String grade, String basis) {}
}
