package org.openimr.determination.guideline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.determination.Finding;
import org.openimr.determination.Span;
import org.openimr.determination.criteria.Criteria;
import org.openimr.determination.json.Fields;
import org.openimr.vocabulary.Edition;

/** Reads one file of guidelines (docs/guidelines.md). What has a fault is left out and named; the rest is read. */
final class GuidelineFile {
    static final String FORMAT = "openimr-guidelines-1";

    private final String name;
    private final String text;
    /** Places of the line feeds, ascending: a large file with one fault throughout has very many problems. */
    private final int[] lineEnds;

    private final List<GuidelineProblem> problems = new ArrayList<>();

    private GuidelineFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineEnds = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .toArray();
    }

    /** What is in it; its only problem where it is no such file. */
    record Content(
            Optional<Edition> edition,
            List<String> notices,
            List<Recommendation> read,
            List<GuidelineProblem> problems) {
        Content {
            notices = List.copyOf(notices);
            read = List.copyOf(read);
            problems = List.copyOf(problems);
        }
    }

    static Content read(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new GuidelineFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .content(Edition.hash(bytes));
        } catch (CharacterCodingException _) {
            return refused(new GuidelineProblem(
                    GuidelineProblemKind.FILE_FORMAT, name, 0, "the file is not UTF-8; save it as UTF-8."));
        }
    }

    private Content content(String sha256) {
        List<Finding> findings = new ArrayList<>();
        Optional<Fields> parsed = Fields.parse(text, findings);
        if (parsed.isEmpty()) return refused(problem(GuidelineProblemKind.FILE_FORMAT, findings.getFirst()));
        Fields top = parsed.get();
        Optional<String> format = top.text("format");
        if (!format.equals(Optional.of(FORMAT))) {
            return refused(new GuidelineProblem(
                    GuidelineProblemKind.FILE_FORMAT,
                    name,
                    line(top.offset()),
                    "the field format is not \"" + FORMAT + "\"; a file of guidelines begins with it."));
        }
        Edition edition = new Edition(top.requiredText("name"), top.requiredText("version"), sha256);
        List<String> notices = top.text("notice").stream().toList();
        Map<String, Guideline> guidelines = new LinkedHashMap<>();
        top.objects("guidelines", fields -> guideline(fields, findings, guidelines));
        Map<String, Recommendation> read = new LinkedHashMap<>();
        top.objects("recommendations", fields -> recommendation(fields, findings, edition, guidelines, read));
        top.reportUnknown();
        findings.forEach(finding -> problems.add(problem(GuidelineProblemKind.FIELD, finding)));
        problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
        if (edition.name().isBlank() || edition.version().isBlank()) read.clear();
        return new Content(
                Optional.of(edition),
                notices,
                List.copyOf(read.values()),
                problems.stream().distinct().toList());
    }

    private Optional<String> guideline(Fields fields, List<Finding> findings, Map<String, Guideline> guidelines) {
        int before = findings.size();
        String key = fields.requiredText("key");
        Optional<Guideline> guideline = GuidelineFields.guideline(fields);
        fields.reportUnknown();
        if (findings.size() > before || guideline.isEmpty()) return Optional.empty();
        if (guidelines.putIfAbsent(key, guideline.get()) != null)
            fault(GuidelineProblemKind.DUPLICATE, fields, "the guideline " + key + " stands twice; the first counts.");
        return Optional.of(key);
    }

    private Optional<Recommendation> recommendation(
            Fields fields,
            List<Finding> findings,
            Edition edition,
            Map<String, Guideline> guidelines,
            Map<String, Recommendation> read) {
        int before = findings.size() + problems.size();
        String key = fields.requiredText("guideline");
        Optional<Guideline> guideline = Optional.ofNullable(guidelines.get(key));
        CriteriaFields criteria = new CriteriaFields(what -> fault(GuidelineProblemKind.CRITERIA, fields, what));
        GuidelineFields.Words words = GuidelineFields.words(fields);
        Optional<Criteria> tree = fields.requiredObject("criteria").flatMap(criteria::tree);
        fields.reportUnknown();
        if (guideline.isEmpty() && !key.isBlank())
            fault(
                    GuidelineProblemKind.GUIDELINE,
                    fields,
                    "no guideline of this file that could be read has the key " + key + ".");
        if (findings.size() + problems.size() > before || guideline.isEmpty() || tree.isEmpty())
            return Optional.empty();
        Recommendation one = words.of(edition, guideline.get(), tree.get());
        if (read.putIfAbsent(one.id(), one) != null)
            fault(
                    GuidelineProblemKind.DUPLICATE,
                    fields,
                    "the recommendation " + one.id() + " stands twice; the first counts.");
        return Optional.of(one);
    }

    private void fault(GuidelineProblemKind kind, Fields at, String message) {
        problems.add(new GuidelineProblem(kind, name, line(at.offset()), message));
    }

    private GuidelineProblem problem(GuidelineProblemKind kind, Finding finding) {
        return new GuidelineProblem(
                kind, name, line(finding.span().map(Span::start).orElse(0)), finding.message());
    }

    private static Content refused(GuidelineProblem problem) {
        return new Content(Optional.empty(), List.of(), List.of(), List.of(problem));
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineEnds, offset);
        return 1 + (found < 0 ? -found - 1 : found);
    }
}
