package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.Diagnosis;
import org.openimr.vocabulary.Vocabulary;

/** Entries of lists of diagnoses, and lines with a diagnosis code. */
final class DiagnosisRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-DIAGNOSIS", 1);

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\w.-])([A-TV-Z]\\d[0-9A-Z]\\.[0-9A-Z]{1,4}|[A-TV-Z]\\d\\d|[VE]?\\d{3}\\.\\d{1,2})(?![\\w-]|\\.\\d)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?\\d{1,2}[.)] ?|^[-\u2022*] ?");
    private static final Pattern LIST_NAME = Pattern.compile("(?i)[\\s:,(]*ICD[- ]?(9|10)(-CM)?[:\\s]*$");
    /** What is asked for stands in the same row with a procedure code. */
    private static final Pattern SERVICE = Pattern.compile("\\b\\d{5}\\b");

    private static final Set<SectionKind> NOT_HERE =
            Set.of(SectionKind.EDUCATION, SectionKind.GUIDELINE, SectionKind.LEGAL, SectionKind.LABORATORY);
    private static final int LONGEST = 70;

    private final Vocabulary vocabulary;
    private final Mentions mentions = new Mentions(RULE);

    DiagnosisRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section())) return;
        List<int[]> codes = codes(reading);
        if (codes.isEmpty()) entry(reading, found);
        for (int i = 0; i < codes.size(); i++) {
            int line = reading.passage().lineStart(codes.get(i)[0]);
            boolean follows = i > 0 && codes.get(i - 1)[0] >= line;
            int from = follows ? codes.get(i - 1)[1] : i == 0 ? 0 : line;
            int to = i + 1 < codes.size() ? codes.get(i + 1)[0] : reading.text().length();
            coded(reading, codes.get(i), from, to, follows, found);
        }
    }

    private List<int[]> codes(Reading reading) {
        List<int[]> codes = new ArrayList<>();
        for (Matcher m = CODE.matcher(reading.text()); m.find(); ) {
            String code = m.group(1);
            boolean known = !vocabulary.diagnoses().withCode(code).isEmpty();
            boolean shaped = code.indexOf('.') == 3 && Character.isLetter(code.charAt(0)) && code.charAt(0) != 'E';
            boolean listed = reading.section() == SectionKind.DIAGNOSES && code.indexOf('.') > 0;
            if ((known && isCode(reading, code)) || shaped || listed) codes.add(new int[] {m.start(1), m.end(1)});
        }
        return codes;
    }

    /** A code without a point may be a level or a page; it counts where diagnoses are listed or planned for. */
    private static boolean isCode(Reading reading, String code) {
        return code.indexOf('.') > 0
                || reading.section() == SectionKind.DIAGNOSES
                || reading.section() == SectionKind.PLAN;
    }

    private void coded(
            Reading reading, int[] code, int from, int to, boolean follows, Consumer<ChronologyEvent> found) {
        int line = reading.passage().lineEnd(code[0]);
        String before = label(reading.text().substring(from, code[0]));
        String after =
                label(reading.text().substring(code[1], Math.max(code[1], Math.min(to, Math.max(line, code[1])))));
        boolean first = (!before.isEmpty() && !follows) || after.isEmpty();
        String name = first ? before : after;
        int start = first && !before.isEmpty()
                ? from + reading.text().substring(from, code[0]).indexOf(before.charAt(0))
                : code[0];
        int end = first ? code[1] : Math.min(to, code[1] + 1 + name.length());
        String written = reading.text().substring(code[0], code[1]);
        add(reading, new int[] {Math.max(0, start), end}, code[0], Optional.of(written), name, found);
    }

    /** An entry without a code, in the list of one who treats or evaluates. */
    private void entry(Reading reading, Consumer<ChronologyEvent> found) {
        if (reading.section() != SectionKind.DIAGNOSES) return;
        DocumentKind kind = reading.frame().document().kind();
        if (kind == DocumentKind.IMAGING_REPORT || kind == DocumentKind.ELECTRODIAGNOSTIC_STUDY) return;
        String name = label(reading.text());
        boolean note = kind == DocumentKind.THERAPY_NOTE;
        if (note && (reading.passage().page() > 1 || reading.hasCue("ROW_HEAD"))) return;
        if (name.length() < 5
                || reading.hasCue("NO_DIAGNOSIS")
                || !reading.dates().isEmpty()
                || reading.isRequested()) return;
        boolean disease = reading.hasCue("DISEASE");
        if (!disease) return;
        int start = reading.text().indexOf(name.charAt(0));
        int end = Math.min(reading.passage().lineEnd(start), start + LONGEST);
        add(reading, new int[] {start, end}, start, Optional.empty(), name, found);
    }

    private void add(
            Reading reading,
            int[] at,
            int naming,
            Optional<String> code,
            String name,
            Consumer<ChronologyEvent> found) {
        Status status = Status.of(reading, naming, at[1], Status.Usual.NOW);
        if (status.status() == EventStatus.PLANNED || status.status() == EventStatus.NEGATED) {
            EventDate own = reading.entry()
                    .map(day -> EventDate.day(day, EventDate.Basis.DOCUMENT))
                    .orElse(EventDate.UNKNOWN);
            status = new Status(EventStatus.PERFORMED, own, false);
        }
        Region region = Labels.region(reading, at[0], at[1]);
        found.accept(new Diagnosis(mentions.of(reading, at[0], at[1], naming, status, region), code, name));
    }

    /** The words of an entry without its number and what is said after a stop or a second comma. */
    private static String label(String text) {
        String words = NUMBER.matcher(text.strip()).replaceFirst("").strip();
        words = LIST_NAME.matcher(words).replaceFirst("").strip();
        Matcher service = SERVICE.matcher(words);
        if (service.find() && service.start() > 0) words = words.substring(0, service.start());
        words = words.replaceFirst("^[\\s:,;.()-]+", "").replaceFirst("[\\s:,;.(-]+$", "");
        int end = words.indexOf(". ");
        if (end > 0) words = words.substring(0, end);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
