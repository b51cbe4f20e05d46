package org.openimr.panel.parties.intake;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.register.intake.ImportProblem;

/**
 * What an import would do, row by row; it has done nothing.
 *
 * @param ofFile  what is wrong with the first line; where a needed column is missing, there are no rows
 * @param rows    every row in its order, but empty lines
 */
public record EntryPreview(List<ImportProblem> ofFile, List<EntryRow> rows) {
    public EntryPreview {
        ofFile = List.copyOf(ofFile);
        rows = List.copyOf(rows);
    }

    public List<EntryRow.Taken> taken() {
        return of(EntryRow.Taken.class).toList();
    }

    public List<EntryRow.AlreadyThere> alreadyThere() {
        return of(EntryRow.AlreadyThere.class).toList();
    }

    public List<EntryRow.Refused> refused() {
        return of(EntryRow.Refused.class).toList();
    }

    /** To be given to the book in this order. */
    public List<PartyCommand> commands() {
        return of(EntryRow.Taken.class).flatMap(row -> row.commands().stream()).toList();
    }

    /** Everything that is not taken, in the order of the lines. */
    public List<ImportProblem> problems() {
        return Stream.concat(ofFile.stream(), rows.stream().flatMap(EntryPreview::problems))
                .toList();
    }

    private static Stream<ImportProblem> problems(EntryRow row) {
        return switch (row) {
            case EntryRow.Taken taken -> taken.remarks().stream();
            case EntryRow.AlreadyThere there -> there.remarks().stream();
            case EntryRow.Refused refused -> refused.problems().stream();
        };
    }

    private <R extends EntryRow> Stream<R> of(Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast);
    }
}
