package org.openimr.records.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.page.PageText;

/**
 * Proposes which records a request for authorization or a utilization review decision names: from the list of what was
 * reviewed, and from a report said to be attached.
 */
public final class NamedRecords {
    private static final Pattern HEADING =
            Pattern.compile("^(the )?(medical )?(records?|documents?|documentation|documentos|expedientes?|registros?)"
                    + "( medicos)?( (reviewed|considered|submitted|received|provided|revisados|considerados|recibidos))*"
                    + "( (for|by|in) (this )?(review|reviewer|determination))?:?$");
    private static final Pattern ITEM = Pattern.compile("^(?:\\d{1,2}[.)]|[-•*–])\\s+(.*)$");
    private static final Pattern SECTION = Pattern.compile("^[\\p{Lu}][\\p{Lu}\\d ,.'&/()#-]{4,}:?.*$");
    private static final Pattern CAPITALS = Pattern.compile("^[^\\p{Ll}]{5,}$|^[\\p{Lu} ]{5,}[:\\d].*");
    private static final Pattern ATTACHED = Pattern.compile(
            "\\b((?:progress |medical |narrative )?(?:report|note|informe|reporte)|pr-?2)s? (?:of|dated|del?|de fecha) "
                    + "([\\d/.-]{6,10}|\\w+ \\d{1,2}, \\d{4}|\\d{1,2} de \\w+ de \\d{4})(?=,? (?:is |are )?(?:attached|enclosed|adjunto))");

    private NamedRecords() {}

    /** In the order of the pages. */
    public static List<NamedRecord> in(List<PageText> pages) {
        List<ReadPage> read = new ArrayList<>();
        for (PageText page : pages) read.add(ReadPage.of(read.size() + 1, page));
        List<NamedRecord> found = new ArrayList<>();
        for (ReadPage page : read) {
            found.addAll(attached(page));
            found.addAll(listed(page));
        }
        return List.copyOf(found);
    }

    private static List<NamedRecord> attached(ReadPage page) {
        List<NamedRecord> found = new ArrayList<>();
        for (ReadLine line : page.lines()) {
            Matcher matcher = ATTACHED.matcher(line.plain());
            while (matcher.find()) {
                String words = line.text().substring(matcher.start(), matcher.end());
                found.add(record(line.found(words, Confidence.LIKELY, "a report said to be attached")));
            }
        }
        return found;
    }

    /** The lines under the heading of such a list, up to the next heading or the end of the page. */
    private static List<NamedRecord> listed(ReadPage page) {
        List<NamedRecord> found = new ArrayList<>();
        List<ReadLine> entries = new ArrayList<>();
        boolean inside = false;
        for (ReadLine line : page.lines()) {
            if (HEADING.matcher(line.plain()).matches()) inside = true;
            else if (inside && endsList(line, entries)) break;
            else if (inside) entries.add(line);
        }
        for (Found<String> words : words(entries)) found.add(record(words));
        return found;
    }

    private static boolean endsList(ReadLine line, List<ReadLine> entries) {
        if (ITEM.matcher(line.text()).matches()) return false;
        boolean numbered =
                !entries.isEmpty() && ITEM.matcher(entries.getFirst().text()).matches();
        boolean heading = SECTION.matcher(line.text()).matches()
                && CAPITALS.matcher(line.text()).matches();
        boolean person = Signatures.isPerson(line) && DateText.in(line, false).isEmpty();
        return heading || person || (numbered && isHeadingOrRemark(line));
    }

    private static boolean isHeadingOrRemark(ReadLine line) {
        return line.plain().startsWith("fictional record") || line.plain().startsWith("page ");
    }

    /** Each entry of a list; without numbers or dashes the entries are parted by semicolons and may run over lines. */
    private static List<Found<String>> words(List<ReadLine> lines) {
        List<Found<String>> words = new ArrayList<>();
        boolean itemized =
                lines.stream().anyMatch(line -> ITEM.matcher(line.text()).matches());
        Optional<Found<String>> open = Optional.empty();
        for (ReadLine line : lines) {
            Matcher item = ITEM.matcher(line.text());
            if (itemized && item.matches()) {
                open.ifPresent(words::add);
                open = Optional.of(entry(line, item.group(1)));
            } else if (itemized) {
                open = open.map(entry -> entry.map(text -> text + " " + line.text()));
            } else {
                open = unnumbered(line, open, words);
            }
        }
        open.ifPresent(words::add);
        return words;
    }

    private static Optional<Found<String>> unnumbered(
            ReadLine line, Optional<Found<String>> open, List<Found<String>> words) {
        Optional<Found<String>> current = open;
        String[] pieces = line.text().split(";", -1);
        for (int i = 0; i < pieces.length; i++) {
            String piece = pieces[i].strip();
            boolean runsOn = i == 0 && current.isPresent();
            if (i > 0) {
                current.ifPresent(words::add);
                current = Optional.empty();
            }
            if (piece.isEmpty()) continue;
            if (runsOn) current = current.map(entry -> entry.map(text -> text + " " + piece));
            else current = Optional.of(entry(line, piece));
        }
        return current;
    }

    private static Found<String> entry(ReadLine line, String words) {
        return line.found(words, Confidence.SURE, "list of the records reviewed");
    }

    private static NamedRecord record(Found<String> words) {
        ReadLine line = ReadLine.of(words.place(), words.value());
        Optional<DaySpan> span = DaySpan.in(line);
        return new NamedRecord(
                words,
                NamedKinds.of(line),
                Signatures.within(line.text()),
                span.map(DaySpan::first),
                span.map(DaySpan::last));
    }
}
