package org.openimr.server.pages.reviewers;

import java.util.List;

/**
 * One file on a day, for its page and for the reviewer's own.
 *
 * @param name         of the reviewer
 * @param person       who it is
 * @param needs        what is needed, in the order of the law
 * @param credentials  all that are on file, in the order in which they came
 * @param reported     licenses that nobody has looked up
 * @param due          what is to be done, the earliest first
 */
record FileView(
        String name,
        String degree,
        FileStanding standing,
        List<Fact> person,
        List<Need> needs,
        List<Held> credentials,
        List<String> reported,
        List<DueRow> due,
        Availability availability) {
    /** Something of the file under its name. */
    record Fact(String name, String value) {}

    /**
     * How one need is met.
     *
     * @param shape   good or bad, drawn before the word
     * @param detail  until when, or why not
     * @param grade   how well it is known that it is needed; empty where a law asks for it
     */
    record Need(String what, String word, String shape, String detail, String clause, String grade) {}

    /**
     * A credential.
     *
     * @param address  of its page; empty on the reviewer's own
     * @param detail   until when it holds, or why it does not
     * @param verified when it was looked up, and by whom
     */
    record Held(
            String id,
            String address,
            String what,
            String content,
            String word,
            String shape,
            String detail,
            String verified,
            String source) {}

    /** When, how much and in which languages. */
    record Availability(String capacity, List<String> absences, String languages) {}
}
