package org.openimr.server.desk;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.determination.evidence.EvidenceSource;

/** A source as letters cite it (8 CCR 9792.21.1(d)); parts that are missing are left out. */
final class PrintedSource {
    private PrintedSource() {}

    static String of(EvidenceSource source) {
        String words = switch (source) {
            case EvidenceSource.MtusGuideline mtus -> mtus(mtus);
            case EvidenceSource.OtherGuideline other -> guideline(other);
            case EvidenceSource.Study study -> study(study);
            case EvidenceSource.OtherWeb page ->
                commas(
                        page.author(),
                        page.address(),
                        page.dated().map(day -> "dated " + day).orElse(""));
        };
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String mtus(EvidenceSource.MtusGuideline mtus) {
        List<String> sections =
                mtus.sections().stream().filter(section -> !section.isBlank()).toList();
        return "MTUS " + mtus.title() + year(" ", mtus.effectiveYear(), "")
                + (sections.isEmpty() ? "" : ", Section(s): " + String.join(", ", sections));
    }

    private static String guideline(EvidenceSource.OtherGuideline other) {
        String when = other.edition().isPresent()
                ? year("", other.edition(), "")
                : other.accessed().map(day -> "accessed " + day).orElse("");
        return commas(
                other.organization(),
                other.title() + (when.isEmpty() ? "" : " (" + when + ")"),
                other.chapter(),
                other.section());
    }

    private static String study(EvidenceSource.Study study) {
        return commas(
                study.firstAuthor(),
                study.title(),
                study.journal(),
                year("", study.year(), "")
                        + (study.volume().isBlank() ? "" : ";" + study.volume())
                        + (study.pages().isBlank() ? "" : ":" + study.pages()));
    }

    private static String year(String before, OptionalInt year, String otherwise) {
        return year.isPresent() ? before + year.getAsInt() : otherwise;
    }

    private static String commas(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
