package org.openimr.panel.register.intake;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.panel.register.RegisterCommand;

/**
 * What an import would do, row by row; it has done nothing.
 *
 * @param ofFile      what is wrong with the first line; where a needed column is missing, there are no rows
 * @param rows        every row in its order, but those passed over and empty lines
 * @param passedOver  rows of providers who were not asked for
 */
public record ImportPreview(List<ImportProblem> ofFile, List<ImportRow> rows, int passedOver) {
    public ImportPreview {
        ofFile = List.copyOf(ofFile);
        rows = List.copyOf(rows);
    }

    public List<ImportRow.Taken> taken() {
        return of(ImportRow.Taken.class).toList();
    }

    public List<ImportRow.AlreadyThere> alreadyThere() {
        return of(ImportRow.AlreadyThere.class).toList();
    }

    public List<ImportRow.Refused> refused() {
        return of(ImportRow.Refused.class).toList();
    }

    /** To be given to the register in this order, by the author and not before the time of the preview. */
    public List<RegisterCommand> commands() {
        return of(ImportRow.Taken.class).flatMap(row -> row.commands().stream()).toList();
    }

    /** Everything that is not taken, in the order of the lines. */
    public List<ImportProblem> problems() {
        return Stream.concat(ofFile.stream(), rows.stream().flatMap(ImportPreview::problems))
                .toList();
    }

    private static Stream<ImportProblem> problems(ImportRow row) {
        return switch (row) {
            case ImportRow.Taken taken -> taken.remarks().stream();
            case ImportRow.AlreadyThere there -> there.remarks().stream();
            case ImportRow.Refused refused -> refused.problems().stream();
        };
    }

    private <R extends ImportRow> Stream<R> of(Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast);
    }
}
