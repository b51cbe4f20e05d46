package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openimr.records.chronology.ChronologyEvent.Diagnosis;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;

/**
 * Proposes the chronology of a case file.
 *
 * <p>Reads no clock and no file but the dictionary that comes with the program. May be used for many cases, by one
 * thread at a time.
 */
public final class ChronologyReader {
    private static final Comparator<ChronologyEvent> BY_PLACE = Comparator.comparing(
            event -> event.mention().place(),
            Comparator.comparing(TextPlace::document)
                    .thenComparingInt(TextPlace::page)
                    .thenComparingInt(TextPlace::line)
                    .thenComparingInt(TextPlace::start));

    private final Vocabulary vocabulary;
    private final Dictionary dictionary;
    private final Headings headings;
    private final DrugNames drugs;

    private ChronologyReader(Vocabulary vocabulary, Dictionary dictionary) {
        this.vocabulary = vocabulary;
        this.dictionary = dictionary;
        this.headings = new Headings(dictionary);
        this.drugs = new DrugNames(vocabulary);
    }

    /** With the dictionary that comes with the program. */
    public static ChronologyReader of(Vocabulary vocabulary) {
        return new ChronologyReader(vocabulary, Dictionary.builtIn());
    }

    /** Which rules and which dictionary read; their hash changes with either. */
    public Edition edition() {
        return RuleEdition.builtIn();
    }

    /** The events that the pages tell of, all proposed by rules. */
    public Chronology read(CaseFile file) {
        Map<String, List<Passage>> passages = new HashMap<>();
        Frames frames = new Frames(dictionary);
        PatientPages patients = new PatientPages();
        file.documents().forEach(patients::look);
        for (CaseDocument document : file.documents()) {
            List<Passage> parted = Passages.of(document, headings, patients);
            passages.put(document.name(), parted);
            frames.look(document, parted);
        }
        List<ChronologyEvent> events = new ArrayList<>();
        for (CaseDocument document : file.documents()) {
            List<Passage> parted = Objects.requireNonNull(passages.get(document.name()));
            document(frames.frame(file, document, parted), parted, events);
        }
        List<ChronologyEvent> marked = CopiedText.marked(file, SameDay.named(events, frames.anatomy()));
        marked.sort(BY_PLACE);
        CodeCheck check = new CodeCheck(vocabulary, dictionary);
        List<CodeMismatch> mismatches = marked.stream()
                .filter(Diagnosis.class::isInstance)
                .map(Diagnosis.class::cast)
                .flatMap(diagnosis -> check.of(diagnosis).stream())
                .toList();
        return new Chronology(marked, mismatches, vocabulary.edition());
    }

    private void document(DocumentFrame frame, List<Passage> passages, List<ChronologyEvent> events) {
        List<EventRule> rules = List.of(
                new OwnVisitRule(),
                new VisitRule(),
                new StudyRule(),
                new ProcedureRule(),
                new MedicationRule(drugs),
                new WorkRule(),
                new PainRule(),
                new PainTableRule(),
                new MeasureRule(),
                new DiagnosisRule(vocabulary),
                new TherapyRule());
        Course course = new Course(frame);
        for (Passage passage : passages) {
            Map<TermList, List<Hit>> hits = passage.hits(dictionary);
            Optional<LocalDate> entry = course.entry();
            boolean ahead = passage.section() == SectionKind.PLAN;
            List<DateFinder.Found> dates =
                    DateFinder.in(passage, hits, frame.day().or(() -> entry).or(course::anchor), ahead);
            Reading reading = course.next(passage, hits, dates);
            for (EventRule rule : rules) rule.read(reading, events::add);
        }
        for (EventRule rule : rules) rule.end(events::add);
    }
}
