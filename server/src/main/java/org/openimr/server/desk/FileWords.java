package org.openimr.server.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.check.FileText;
import org.openimr.determination.check.PageWords;
import org.openimr.records.ContentHash;
import org.openimr.records.store.Vault;
import org.openimr.server.records.KeptPage;

/**
 * What stands on the pages of the cases that are on a desk. A draft is checked each time it is saved: the words of the
 * last few cases are kept in memory for a while, never on a disk.
 */
public final class FileWords {
    private static final int CASES = 16;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final DeskPages pages;
    private final Clock clock;
    private final Map<CaseNumber, Kept> last = new LinkedHashMap<>(CASES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseNumber, Kept> eldest) {
            return size() > CASES;
        }
    };

    FileWords(DeskPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** @param texts  hashes of the pages' texts, whose words these are */
    private record Kept(List<ContentHash> texts, FileText words, Instant since) {}

    /** Reads nothing before it is asked for a word; for one look, in one thread. */
    public FileText of(CaseNumber number) {
        return new FileText() {
            private Optional<FileText> words = Optional.empty();

            @Override
            public boolean mentions(String term) {
                if (words.isEmpty()) words = Optional.of(words(number));
                return words.get().mentions(term);
            }
        };
    }

    private synchronized FileText words(CaseNumber number) {
        Instant now = clock.instant();
        last.values().removeIf(kept -> kept.since().plus(KEPT).isBefore(now));
        List<KeptPage> file = pages.file(number).stream()
                .flatMap(sheets -> sheets.pages().stream())
                .toList();
        List<ContentHash> texts = file.stream().map(KeptPage::text).toList();
        Kept kept = last.get(number);
        if (kept != null && kept.texts().equals(texts)) return kept.words();
        Vault vault = pages.vault(number);
        FileText words = new PageWords(
                file.stream().map(page -> page.words(vault).text()).toList());
        last.put(number, new Kept(texts, words, now));
        return words;
    }
}
