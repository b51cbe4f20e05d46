package org.openimr.archive.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.evidence.GuidelineFamilies;
import org.openimr.determination.evidence.GuidelineInForce;

/** The guidelines that letters cite, by the titles, chapters and publishers by which they cite them. */
final class GuidelineRegister {
    private static final Set<String> SMALL = Set.of("and", "the", "guidelines", "guideline", "chapter");

    /** No edition of the schedule is older. */
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);

    private final Map<String, List<Entry>> byTitle = new HashMap<>();
    private final Map<Integer, Entry> byNumber = new HashMap<>();
    private final Map<String, Phrases<Entry>> chapters = new HashMap<>();
    private final Phrases<String> publishers = new Phrases<>();

    /**
     * One edition of a guideline or of a chapter of it.
     *
     * @param year   empty where letters cite no edition
     * @param title     by which the schedule's register knows it
     * @param versions  of that register; empty where it knows none
     */
    record Entry(
            String guideline,
            Optional<String> year,
            Optional<String> chapter,
            String title,
            List<GuidelineInForce> versions) {
        static Entry of(String guideline, Optional<String> year, Optional<String> chapter, String title) {
            List<GuidelineInForce> versions = year.map(one -> GuidelineFamilies.citedAs(title, Integer.parseInt(one)))
                    .orElse(List.of());
            return new Entry(guideline, year, chapter, title, versions);
        }

        /** The same where its edition is not cited. */
        Entry withoutEdition() {
            return new Entry(guideline, Optional.empty(), chapter, title, List.of());
        }

        boolean hadBegunBy(LocalDate day) {
            return versions.isEmpty() || versions.stream().anyMatch(one -> governedBy(one, day));
        }

        EditionStanding standing(Optional<LocalDate> day) {
            if (versions.isEmpty() || day.isEmpty()) return EditionStanding.NOT_KNOWN;
            if (versions.stream().anyMatch(one -> one.governs(day.get()))) return EditionStanding.IN_FORCE;
            return hadBegunBy(day.get()) ? EditionStanding.SUPERSEDED : EditionStanding.NOT_YET_IN_FORCE;
        }
    }

    GuidelineRegister(DataFile guidelines, DataFile publishers) {
        for (DataFile.Row row : guidelines.rows()) add(row);
        for (DataFile.Row row : publishers.rows())
            row.values(2).forEach(name -> this.publishers.add(name, row.column(0)));
    }

    private void add(DataFile.Row row) {
        Entry entry = Entry.of(row.column(0), filled(row.column(3)), filled(row.column(4)), row.column(5));
        for (String title : row.values(7)) {
            byTitle.computeIfAbsent(plain(title), _ -> new ArrayList<>()).add(entry);
            if (entry.chapter.isPresent())
                chapters.computeIfAbsent(entry.guideline, _ -> new Phrases<>()).add(title, entry);
        }
        if (!row.column(6).isEmpty()) byNumber.put(Integer.parseInt(row.column(6)), entry);
    }

    private static Optional<String> filled(String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(column);
    }

    /** Whether that version governed any month up to that day. */
    private static boolean governedBy(GuidelineInForce version, LocalDate day) {
        for (LocalDate at = day; at.isAfter(FIRST); at = at.minusMonths(1)) if (version.governs(at)) return true;
        return false;
    }

    /** Editions cited by that title; those of the Official Disability Guidelines are never cited as the schedule's. */
    List<Entry> titled(String title) {
        return byTitle.getOrDefault(plain(title), List.of()).stream()
                .filter(entry -> !entry.guideline.equals("odg"))
                .toList();
    }

    /** The chapter of the second edition of 2004 with that number. */
    Optional<Entry> numbered(int chapter) {
        return Optional.ofNullable(byNumber.get(chapter));
    }

    Phrases<String> publishers() {
        return publishers;
    }

    /** The chapters of a guideline; none for one that has no chapters. */
    Phrases<Entry> chaptersOf(String guideline) {
        return chapters.getOrDefault(guideline, new Phrases<>());
    }

    private static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        Words words = Words.of(title);
        for (int i = 0; i < words.size(); i++) {
            if (!SMALL.contains(words.word(i))) plain.append(words.word(i)).append(' ');
        }
        return plain.toString();
    }
}
