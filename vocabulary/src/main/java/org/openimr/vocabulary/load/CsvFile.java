package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one file. A line is a row, so that a damaged line costs nothing but itself. */
final class CsvFile {
    private final Origin origin;
    private final ListKind kind;
    private final ListReader.RowTaker taker;
    private final Problems problems;
    private Optional<Map<String, Integer>> columns = Optional.empty();
    private int width;
    private int rows;

    private CsvFile(Origin origin, ListKind kind, ListReader.RowTaker taker) {
        this.origin = origin;
        this.kind = kind;
        this.taker = taker;
        this.problems = new Problems(origin.file());
    }

    /** Hands every row on; what is refused is in the report. */
    static FileReport read(SourceFile file, ListReader.RowTaker taker) {
        CsvFile csv = new CsvFile(file.origin(), file.kind(), taker);
        csv.read(file.content());
        return new FileReport(
                file.origin().file(), file.kind(), csv.rows, csv.problems.refusedRows(), csv.problems.all());
    }

    private void read(Content content) {
        byte[] bytes = content.bytes();
        int line = 0;
        int start = byteOrderMark(bytes);
        boolean going = true;
        while (start < bytes.length && going) {
            int end = lineEnd(bytes, start);
            line++;
            // Where the file is cut off, its last line is likely half a row.
            if (end < bytes.length || content.damage().isEmpty()) going = take(bytes, start, end, line);
            start = end + 1;
        }
        if (content.damage().isPresent()) {
            problems.file(
                    ProblemKind.FILE_DAMAGED,
                    Math.max(line, 1),
                    content.damage().get() + "; the file ends here, and only the rows above were read.");
        } else if (columns.isEmpty() && going) {
            problems.file(ProblemKind.HEADER, 0, "the file is empty; its first line has to name the columns.");
        }
    }

    /** False where nothing below can be read. */
    private boolean take(byte[] bytes, int start, int end, int line) {
        try {
            String text = text(bytes, start, end);
            if (text.isBlank()) return true;
            List<String> fields = CsvLine.fields(text);
            if (columns.isEmpty()) return header(fields, line);
            if (fields.size() != width) {
                throw new BadRow(
                        ProblemKind.ROW, "the line has " + fields.size() + " fields, the header has " + width + ".");
            }
            taker.take(new Row(origin, columns.get(), fields));
            rows++;
        } catch (BadRow bad) {
            if (columns.isEmpty()) {
                problems.file(
                        ProblemKind.HEADER, line, bad.getMessage() + " It names the columns, so no row was read.");
                return false;
            }
            problems.row(bad, line);
        }
        return true;
    }

    private boolean header(List<String> fields, int line) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            found.putIfAbsent(fields.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing = kind.required().stream()
                .filter(name -> !found.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            problems.file(
                    ProblemKind.HEADER,
                    line,
                    "there is no column " + String.join(", ", missing)
                            + "; the first line names the columns, separated by" + " commas, and here it is: "
                            + shortened(String.join(",", fields)));
            return false;
        }
        columns = Optional.of(found);
        width = fields.size();
        return true;
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static int byteOrderMark(byte[] bytes) {
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        return marked ? 3 : 0;
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') end++;
        return end;
    }

    private static String text(byte[] bytes, int start, int end) throws BadRow {
        int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        String text = new String(bytes, start, stop - start, UTF_8);
        // Decoding puts this sign where it fails; it may also stand in the file, and then it is the file's.
        if (text.indexOf('\uFFFD') >= 0
                && !Arrays.equals(text.getBytes(UTF_8), Arrays.copyOfRange(bytes, start, stop))) {
            throw new BadRow(ProblemKind.ROW, "the line is not UTF-8 text; save the file as UTF-8.");
        }
        return text;
    }
}
