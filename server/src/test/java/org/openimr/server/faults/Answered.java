package org.openimr.server.faults;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came back for a command.
 *
 * @param good  it was told to be done
 * @param type  of the content
 */
record Answered(boolean good, String type, String text) {
    private static final Pattern CODE = Pattern.compile("\"code\" ?: ?\"API-\\d{3}\"");

    /** What a person outside must never read: where the program broke, and how it asks its database. */
    private static final List<String> INSIDE = List.of(
            "Exception",
            "\tat ",
            "at org.",
            "at java.",
            "org.postgresql",
            "org.springframework",
            "jdbc:",
            "select ",
            "insert into",
            Faults.PLANTED,
            "08006",
            "58030");

    /** What is wrong with it as the answer to a command that failed; empty: nothing. */
    Optional<String> wrongAsFailure() {
        for (String inside : INSIDE) {
            if (text.contains(inside)) return Optional.of("the answer shows \"" + inside + "\": " + text);
        }
        if (!type.startsWith("application/problem+json")) return Optional.of("the answer is no problem but " + type);
        return CODE.matcher(text).find() ? Optional.empty() : Optional.of("the answer has no code: " + text);
    }
}
