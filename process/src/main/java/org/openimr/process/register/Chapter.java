package org.openimr.process.register;

import java.util.List;
import org.openimr.law.Rule;

/**
 * Rules of one subject.
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
