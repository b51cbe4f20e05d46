package org.openimr.law;

import java.util.List;

/**
 * Rules of one subject, as the pages of law show them.
 *
 * @param title  a heading
 * @param dated  which date of a case says which of its rules are in force, one sentence
 * @param rules  in the order in which they are tried
 */
public record Chapter(String title, String dated, List<Rule> rules) {
    public Chapter {
        rules = List.copyOf(rules);
    }
}
