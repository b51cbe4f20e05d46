package org.openimr.vocabulary.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Notice;
import org.openimr.vocabulary.Vocabulary;

/** Every reader of rows, and the vocabulary that comes of them. */
final class Lists {
    private final DiagnosisReader diagnoses = new DiagnosisReader();
    private final EquivalenceReader equivalences = new EquivalenceReader();
    private final HcpcsReader hcpcs = new HcpcsReader();
    private final DrugReader drugs = new DrugReader();
    private final AbbreviationReader abbreviations = new AbbreviationReader();
    private final SpecialtyReader specialties = new SpecialtyReader();
    private final NameReader names = new NameReader();

    private final List<SourceFile> files;
    private final Progress progress;
    private final AtomicInteger begun = new AtomicInteger();

    /** @param files  an earlier layer's before a later one's */
    Lists(List<SourceFile> files, Progress progress) {
        this.files = List.copyOf(files);
        this.progress = progress;
    }

    /** Each reader has rows of its own, so they work side by side; each takes its files in their order. */
    Map<Origin, FileReport> read() {
        return List.of(names, diagnoses, equivalences, drugs, hcpcs, abbreviations, specialties).parallelStream()
                .flatMap(reader -> read(reader.takers()).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Origin, FileReport> read(Map<ListKind, ListReader.RowTaker> takers) {
        Map<Origin, FileReport> reports = new HashMap<>();
        for (SourceFile file : files) {
            ListReader.RowTaker taker = takers.get(file.kind());
            if (taker == null) continue;
            progress.at(begun.getAndIncrement(), files.size(), file.origin().file());
            reports.put(file.origin(), CsvFile.read(file, taker));
        }
        return reports;
    }

    Vocabulary vocabulary(Edition edition, List<Notice> notices) {
        DiagnosisTable table = diagnoses.table();
        DrugTable drugTable = drugs.table();
        return new Vocabulary(
                edition,
                table,
                drugTable,
                abbreviations.table(),
                table,
                table,
                equivalences.table(),
                hcpcs.table(),
                drugTable,
                specialties.table(),
                names.names(),
                notices);
    }
}
