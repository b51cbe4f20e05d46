package org.openimr.server.pages.parties;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.register.intake.ImportProblem;

/**
 * A form with one thing to do.
 *
 * @param lead    what it does, in a sentence
 * @param preset  what stands in it before anything was typed
 * @param reader  reads what was typed
 */
record EntryForm(
        String title,
        String lead,
        List<Group> groups,
        String button,
        Map<String, String> preset,
        Function<Map<String, String>, Asked> reader) {
    EntryForm {
        groups = List.copyOf(groups);
        preset = Map.copyOf(preset);
    }

    /** @param title  empty where the title of the form says all */
    record Group(String title, List<EntryField> fields) {
        Group {
            fields = List.copyOf(fields);
        }
    }

    /** What was typed, as far as it can be read. */
    sealed interface Asked {
        record Give(PartyCommand command) implements Asked {}

        /**
         * Not to be given as it is.
         *
         * @param more  fields that are needed now
         */
        record Faulty(List<ImportProblem> problems, List<EntryField> more) implements Asked {
            public Faulty {
                problems = List.copyOf(problems);
                more = List.copyOf(more);
            }
        }
    }
}
