package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.records.DocumentKind;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;

/** Marks the events on lines that stand word for word in the same author's previous progress report. */
final class CopiedText {
    private CopiedText() {}

    static List<ChronologyEvent> marked(CaseFile file, List<ChronologyEvent> events) {
        Map<String, Set<String>> copied = copied(file);
        Map<String, CaseDocument> documents = new HashMap<>();
        file.documents().forEach(document -> documents.put(document.name(), document));
        List<ChronologyEvent> marked = new ArrayList<>();
        for (ChronologyEvent event : events) {
            TextPlace place = event.mention().place();
            Set<String> lines = copied.getOrDefault(place.document(), Set.of());
            CaseDocument document = documents.get(place.document());
            boolean same = document != null && lines.contains(line(document, place));
            marked.add(same ? event.with(event.mention().doubted(Doubt.COPIED_FORWARD)) : event);
        }
        return marked;
    }

    private static String line(CaseDocument document, TextPlace place) {
        return plain(document.pages().get(place.page() - 1).lines().get(place.line() - 1));
    }

    /** By document, the lines that it shares with the report before it. */
    private static Map<String, Set<String>> copied(CaseFile file) {
        Map<String, Set<String>> copied = new HashMap<>();
        Map<String, Set<String>> before = new HashMap<>();
        file.documents().stream()
                .filter(document -> document.kind() == DocumentKind.PROGRESS_REPORT
                        && document.day().isPresent())
                .sorted(Comparator.comparing(document -> document.day().orElseThrow()))
                .forEach(document -> {
                    String author = document.author().orElse("");
                    if (author.isEmpty()) return;
                    Set<String> lines = lines(document);
                    Set<String> shared = new HashSet<>(lines);
                    shared.retainAll(before.getOrDefault(author, Set.of()));
                    // The same report sent twice was not copied from itself.
                    if (shared.size() == lines.size()) return;
                    copied.put(document.name(), shared);
                    before.put(author, lines);
                });
        return copied;
    }

    private static Set<String> lines(CaseDocument document) {
        Set<String> lines = new HashSet<>();
        for (PageText page : document.pages()) page.lines().forEach(line -> lines.add(plain(line)));
        return lines;
    }

    private static String plain(TextLine line) {
        return line.text().strip().replaceAll("\\s+", " ");
    }
}
