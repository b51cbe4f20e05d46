package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.law.Rule;
import org.openimr.panel.PanelSettings;
import org.openimr.panel.rules.SeatRules;
import org.openimr.process.ProcessSettings;
import org.openimr.process.register.ClauseNote;
import org.openimr.process.register.ClauseNotes;
import org.openimr.process.register.LawRegister;

/** The rules on cases and those on reviewers know nothing of one another; here they meet. */
class OneLawTest {
    private static final List<Rule> ON_CASES = LawRegister.rules(ProcessSettings.defaults());
    private static final List<Rule> ON_REVIEWERS =
            SeatRules.register(PanelSettings.defaults().seats());

    @Test
    void no_two_rules_have_one_name() {
        assertThat(Stream.concat(ON_CASES.stream(), ON_REVIEWERS.stream()))
                .extracting(Rule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_clause_that_is_said_to_be_in_the_rules_on_reviewers_names_all_its_rules_there() {
        List<ClauseNote> notes = ClauseNotes.all().stream()
                .filter(note -> note.kind() == ClauseNote.Kind.ON_REVIEWERS)
                .toList();
        assertThat(notes)
                .extracting(note -> note.clause().printed())
                .contains("Lab. Code 139.5(d)(1)", "Lab. Code 139.5(d)(5)", "Lab. Code 139.5(d)(6)");
        assertThat(notes).allSatisfy(note -> assertThat(note.reason()).endsWith(": " + named(note.clause()) + "."));
        assertThat(named(Citation.laborCode("4610.5(a)"))).isEmpty();
    }

    private static String named(Citation clause) {
        return ON_REVIEWERS.stream()
                .filter(rule -> rule.norm().clause().equals(clause))
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }
}
