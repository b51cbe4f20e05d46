package org.openimr.server.pages.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.Queue;
import org.openimr.server.pages.RefusalView;

/**
 * How several cases of a queue are chosen.
 *
 * @param actions     what may be done with them; empty for a role that does nothing with several
 * @param selectable  numbers of the cases that can be chosen
 * @param chosen      of these, the ones that were chosen before
 * @param refusal     why the choice came back
 */
record BulkChoice(List<Option> actions, Set<String> selectable, Set<String> chosen, Optional<RefusalView> refusal) {
    BulkChoice {
        actions = List.copyOf(actions);
        selectable = Set.copyOf(selectable);
        chosen = Set.copyOf(chosen);
    }

    /** Nothing chosen yet. */
    static BulkChoice of(Queue queue, Role role) {
        return of(queue, role, "", Set.of(), Optional.empty());
    }

    /**
     * As it was sent.
     *
     * @param action  address of the command, or anything where none was chosen
     */
    static BulkChoice of(Queue queue, Role role, String action, Set<String> chosen, Optional<RefusalView> refusal) {
        List<CommandKind> kinds = BulkActions.of(role);
        Set<Stage> stages = BulkActions.stages(kinds);
        Set<String> selectable = new HashSet<>();
        for (Queue.Section section : queue.sections()) {
            for (Queue.Row row : section.rows()) {
                if (stages.contains(row.overview().stage()))
                    selectable.add(row.overview().number().value());
            }
        }
        List<Option> options = kinds.stream()
                .map(kind -> new Option(
                        kind.address(),
                        ActionWords.of(kind).title(),
                        kind.address().equals(action)))
                .toList();
        return new BulkChoice(kinds.size() > 1 ? ActionFields.unchosen(options) : options, selectable, chosen, refusal);
    }

    /** Whether this person does anything with several cases here. */
    public boolean offered() {
        return !actions.isEmpty() && !selectable.isEmpty();
    }
}
