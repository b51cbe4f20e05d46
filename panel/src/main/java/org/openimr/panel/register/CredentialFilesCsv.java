package org.openimr.panel.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.CaliforniaTime;

/** Credential files as CSV: every step of every credential is a row; what is needed and not on file is one too. */
final class CredentialFilesCsv {
    private static final List<String> COLUMNS = List.of(
            "file", "reviewer", "name", "degree", "need", "credential", "at", "by", "step", "due_by", "due", "lapses");

    private CredentialFilesCsv() {}

    static String of(CredentialFiles drawn) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            int number = 0;
            for (CredentialFile file : drawn.files()) {
                number++;
                for (List<String> row : rows(number, file)) csv.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<List<String>> rows(int number, CredentialFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (CredentialSheet sheet : file.sheets()) {
            for (RegisterEvent event : sheet.history()) {
                rows.add(row(
                        number,
                        file,
                        Need.metBy(sheet.entry().credential()),
                        List.of(
                                CredentialWords.of(sheet.entry().credential()),
                                CaliforniaTime.printed(event.at()),
                                event.by(),
                                CredentialFilesText.step(event),
                                sheet.dueBy().map(LocalDate::toString).orElse(""),
                                sheet.dueCause().map(Cause::printed).orElse(""),
                                sheet.lapses().stream()
                                        .map(lapse -> lapse.when() + ": "
                                                + lapse.cause().printed())
                                        .collect(Collectors.joining("; ")))));
            }
        }
        for (NeedStanding need : file.needs()) {
            need.lapse()
                    .filter(lapse -> lapse.credential().isEmpty())
                    .ifPresent(lapse -> rows.add(row(
                            number,
                            file,
                            need.need(),
                            List.of(lapse.what(), "", "", lapse.cause().printed(), "", "", ""))));
        }
        return rows;
    }

    private static List<String> row(int number, CredentialFile credentials, Need need, List<String> rest) {
        ReviewerFile file = credentials.file();
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(number),
                file.id().value().toString(),
                CredentialFilesText.name(file),
                file.degree().letters(),
                need.printed()));
        row.addAll(rest);
        return row;
    }
}
