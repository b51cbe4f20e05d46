package org.openimr.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Equivalent;
import org.openimr.vocabulary.Expansion;
import org.openimr.vocabulary.MmeFactor;
import org.openimr.vocabulary.Names;
import org.openimr.vocabulary.Notice;
import org.openimr.vocabulary.Schedule;
import org.openimr.vocabulary.Vocabulary;

/** What the lists know of a word, for a person; the lists that are owed a notice are remembered. */
final class VocabularyAnswer {
    private final Vocabulary vocabulary;
    private final Optional<LocalDate> day;
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param day  on which codes are to be valid; empty where nobody asks */
    VocabularyAnswer(Vocabulary vocabulary, Optional<LocalDate> day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** Empty if no list knows the word. */
    List<String> lines(String word) {
        List<String> lines = new ArrayList<>();
        vocabulary.diagnoses().withCode(word).forEach(diagnosis -> diagnosis(diagnosis, lines));
        vocabulary
                .hcpcs()
                .withCode(word)
                .ifPresent(code -> lines.add(head(code.code(), "HCPCS II") + code.description()));
        vocabulary.hcpcs().modifier(word).ifPresent(text -> lines.add(head(word, "HCPCS modifier") + text));
        vocabulary
                .specialties()
                .withCode(word)
                .ifPresent(specialty -> lines.add(head(specialty.code(), "Medicare specialty") + specialty.name()));
        vocabulary.drugs().named(word).ifPresent(drug -> drug(drug, lines));
        for (Expansion expansion : vocabulary.abbreviations().expansions(word)) {
            asked.add(expansion.file());
            lines.add(head(word, "abbreviation") + expansion.longForm() + "  (" + expansion.file() + ")");
        }
        names(word, lines);
        return lines;
    }

    /** The notices owed for what was printed. */
    List<String> owed() {
        return vocabulary.notices().stream()
                .filter(Notice::owed)
                .filter(notice -> notice.file().isEmpty() || asked.contains(notice.file()))
                .flatMap(notice -> VocabularyReport.notice(notice).stream())
                .toList();
    }

    String edition() {
        Edition edition = vocabulary.edition();
        return "By " + edition.name() + ", version " + edition.version() + ", sha256 " + edition.sha256();
    }

    private void diagnosis(Diagnosis diagnosis, List<String> lines) {
        boolean heading = vocabulary.groups().isHeading(diagnosis.system(), diagnosis.code());
        lines.add(head(diagnosis.code(), diagnosis.system().title())
                + diagnosis.title()
                + (heading ? "  (a heading: too general to be reported)" : ""));
        vocabulary.groups().of(diagnosis.system(), diagnosis.code()).ifPresent(group -> {
            lines.add(under("in " + group.sectionTitle()));
            lines.add(under("in chapter " + group.chapter() + ", " + group.chapterTitle()));
        });
        if (!heading) day.ifPresent(on -> lines.add(under(valid(diagnosis, on))));
        for (Equivalent hint : vocabulary.equivalents().of(diagnosis.system(), diagnosis.code())) {
            lines.add(under((hint.approximate() ? "roughly " : "the same as ")
                    + hint.system().title() + " " + hint.code()
                    + (hint.scenario() > 0 ? ", in part" : "")
                    + title(hint)));
        }
    }

    private String title(Equivalent hint) {
        return vocabulary.diagnoses().withCode(hint.code()).stream()
                .filter(diagnosis -> diagnosis.system() == hint.system())
                .map(diagnosis -> ": " + diagnosis.title())
                .collect(Collectors.joining());
    }

    private String valid(Diagnosis diagnosis, LocalDate on) {
        return switch (vocabulary.years().on(diagnosis.system(), diagnosis.code(), on)) {
            case VALID -> "could be reported on " + on;
            case NOT_VALID -> "could not be reported on " + on;
            case UNKNOWN -> "the lists do not say whether it could be reported on " + on;
        };
    }

    private void drug(Drug drug, List<String> lines) {
        lines.add(head(drug.name(), "drug") + String.join(", ", new TreeSet<>(drug.ingredients())));
        if (!drug.classes().isEmpty()) lines.add(under("class: " + String.join("; ", new TreeSet<>(drug.classes()))));
        for (Schedule schedule : new TreeSet<>(vocabulary.controlled().schedules(drug.name()))) {
            lines.add(under(
                    schedule == Schedule.NOT_SCHEDULED ? "not a controlled drug" : "controlled, schedule " + schedule));
        }
        for (MmeFactor factor : vocabulary.controlled().oralMme(drug.name())) {
            String form = factor.form().isEmpty() ? "" : ", " + factor.form();
            lines.add(under("in morphine by mouth: " + factor.factor().toPlainString() + " times " + factor.opioid()
                    + form + "  (" + factor.source() + ")"));
        }
    }

    private void names(String word, List<String> lines) {
        Names names = vocabulary.names();
        List<String> kinds = new ArrayList<>();
        if (names.given().contains(word)) kinds.add("a given name");
        if (names.surnames().contains(word)) kinds.add("a surname");
        if (names.places().contains(word)) kinds.add("a place");
        if (names.hospitals().contains(word)) kinds.add("a hospital");
        if (!kinds.isEmpty()) lines.add(head(word, "name") + String.join(", ", kinds));
    }

    private static String head(String word, String kind) {
        return String.format("%-10s %-18s ", word, kind);
    }

    private static String under(String text) {
        return " ".repeat(30) + text;
    }
}
