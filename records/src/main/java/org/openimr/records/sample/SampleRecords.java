package org.openimr.records.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the sample cases from the class path.
 *
 * <p>A fault in a file is a fault of the program: it throws {@link IllegalStateException} with the file and line.
 */
public final class SampleRecords {
    private static final Pattern ITEM =
            Pattern.compile("item (\\d+) \"([^\"]+)\" decision=\"([^\"]+)\" reason=\"([^\"]+)\"");
    private static final Pattern FACT =
            Pattern.compile("fact (\\d+) (\\S+) (\\S+) (\\S+) note=\"([^\"]+)\" quote=\"([^\"]+)\"");
    private static final Pattern DOCUMENT = Pattern.compile("document (\\S+)");

    private SampleRecords() {}

    /** All cases. */
    public static List<SampleCase> cases() {
        return SampleText.of("cases.txt").lines().stream()
                .map(SampleRecords::named)
                .toList();
    }

    /** The cases kept for one use. */
    public static List<SampleCase> cases(DataPart part) {
        return cases().stream().filter(sample -> sample.part() == part).toList();
    }

    /** @throws IllegalStateException if there is none of that name */
    public static SampleCase named(String name) {
        SampleText text = SampleText.of(name + "/case.txt");
        SampleHead head = text.head();
        List<String> lines = text.body(line -> line);
        List<SampleDocument> documents = found(lines, DOCUMENT)
                .map(match -> document(name, match.group(1)))
                .toList();
        return new SampleCase(
                name,
                head.text("title"),
                head.text("worker"),
                head.date("born"),
                head.text("sex"),
                head.date("injury"),
                head.text("employer"),
                head.date("decision"),
                DataPart.valueOf(head.text("part")),
                found(lines, ITEM).map(match -> item(match, lines)).toList(),
                documents);
    }

    private static Stream<Matcher> found(List<String> lines, Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::matches);
    }

    private static DisputedItem item(Matcher match, List<String> lines) {
        List<CaseFact> facts = found(lines, FACT)
                .filter(fact -> fact.group(1).equals(match.group(1)))
                .map(fact -> new CaseFact(
                        fact.group(2),
                        Place.of(fact.group(3)),
                        Leaning.valueOf(fact.group(4)),
                        fact.group(5),
                        fact.group(6)))
                .toList();
        return new DisputedItem(
                Integer.parseInt(match.group(1)), match.group(2), match.group(3), match.group(4), facts);
    }

    private static SampleDocument document(String caseName, String name) {
        SampleText labels = SampleText.of(caseName + "/" + name + ".labels");
        List<SamplePage> pages = SampleText.of(caseName + "/" + name + ".txt").pages();
        return new SampleDocument(caseName, name, head(labels.head()), pages, labels.body(LabelLine::read));
    }

    private static DocumentHead head(SampleHead head) {
        String service = head.text("service");
        return new DocumentHead(
                LabelWords.kind(head.text("kind")),
                head.text("title"),
                head.text("author"),
                AuthorRole.valueOf(head.text("role")),
                service.equals("none")
                        ? List.of()
                        : Stream.of(service.split(" ", -1))
                                .map(LocalDate::parse)
                                .toList(),
                LabelWords.sender(head.text("sender")),
                head.date("received"),
                head.number("pages"),
                Look.valueOf(head.text("look")),
                FileForm.valueOf(head.text("file")),
                head.text("language"));
    }
}
