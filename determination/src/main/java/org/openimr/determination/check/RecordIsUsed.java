package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Stretch;
import org.openimr.determination.prose.WrittenDay;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 4610.6(b), (e): the reviewer reviews the pertinent records and applies evidence to them. A letter names a
 * dated document of the file, and none that the file does not have; its diagnoses stand in the file.
 */
final class RecordIsUsed extends Check {
    private static final Pattern NAMES_DOCUMENT = Pattern.compile(
            "\\b(?:report|note|mri|ct|x-ray|radiograph|study|studies|visit|evaluat\\w+|examin\\w+|dated|letter|emg|seen on|presented)\\b");

    RecordIsUsed() {
        super(CheckNorm.of(
                        117,
                        Weight.BLOCKS,
                        Citation.laborCode("4610.6(e)"),
                        Grade.TEXT_READ,
                        "A decision must rest on dated documents of the case file, and must name none that is not in it.",
                        "Name the document with its date as the index has it.")
                .needing(Needs.CASE_FILE));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        letter.file()
                .ifPresent(facts -> facts.file().ifPresent(index -> {
                    Set<LocalDate> dated = new HashSet<>();
                    index.documents().forEach(document -> document.dated().ifPresent(dated::add));
                    boolean summaryUses = usesOne(letter.summary(), dated);
                    for (Item item : letter.items()) {
                        item.rationale().ifPresent(rationale -> {
                            if (!summaryUses && !usesOne(rationale, dated))
                                faults.add(fault(
                                        letter,
                                        severity(letter.origin()),
                                        rationale.path(),
                                        item.name()
                                                + " rests on no dated document of the file; name one with its date."));
                        });
                    }
                    Set<LocalDate> known = new HashSet<>(dated);
                    known.addAll(knownDays(letter, facts));
                    for (Passage passage : letter.prose()) unknown(letter, passage, known, faults);
                    index.text().ifPresent(pages -> diagnoses(letter, pages, faults));
                }));
        return faults;
    }

    private void unknown(Examined letter, Passage passage, Set<LocalDate> known, List<Fault> faults) {
        for (Seen<LocalDate> seen : WrittenDay.in(passage.text())) {
            Stretch sentence = Sentences.around(passage.text(), seen.where().start());
            String words = LowerCase.of(sentence.of(passage.text()));
            if (known.contains(seen.what()) || !NAMES_DOCUMENT.matcher(words).find()) continue;
            faults.add(fault(
                    letter,
                    passage,
                    seen.where(),
                    "No document of the file is dated " + passage.quoted(seen.where())
                            + "; correct the date or find the document."));
        }
    }

    private void diagnoses(Examined letter, FileText pages, List<Fault> faults) {
        List<String> diagnoses = letter.determination().summary().diagnoses();
        for (int i = 0; i < diagnoses.size(); i++) {
            if (pages.mentions(diagnoses.get(i))) continue;
            faults.add(fault(
                    letter,
                    severity(letter.origin()),
                    "diagnoses[" + i + "]",
                    "No document of the file names \"" + diagnoses.get(i) + "\"; correct the diagnosis."));
        }
    }

    private static boolean usesOne(Passage passage, Set<LocalDate> dated) {
        return WrittenDay.in(passage.text()).stream().anyMatch(seen -> dated.contains(seen.what()));
    }

    private static List<LocalDate> knownDays(Examined letter, CaseFacts facts) {
        var dates = letter.determination().dates();
        return Stream.concat(
                        Stream.of(
                                        facts.injuredOn(),
                                        facts.dateOfBirth(),
                                        dates.dateOfInjury(),
                                        dates.urDenialDate(),
                                        dates.applicationReceived(),
                                        dates.dateAssigned(),
                                        dates.decisionDate())
                                .flatMap(day -> day.stream()),
                        facts.items().stream().map(RequestedItem::requestedOn))
                .toList();
    }
}
