package org.openimr.server.desk;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.records.page.Box;
import org.openimr.records.store.Vault;
import org.openimr.server.records.FileId;
import org.openimr.server.records.KeptPage;

/** Searches the whole file of a case: every page is decrypted and read through; nothing is kept in the clear. */
public final class FileSearch {
    /** Places that one answer names; it says how many there are in all. */
    private static final int MOST = 1_000;

    private final DeskPages pages;

    public FileSearch(DeskPages pages) {
        this.pages = pages;
    }

    /**
     * What was found.
     *
     * @param hits   in the order of the file, not more than a thousand
     * @param total  of all hits
     * @param on     how many pages have one
     */
    public record Result(List<Hit> hits, int total, int on) {
        public Result {
            hits = List.copyOf(hits);
        }
    }

    /** One place. */
    public record Hit(FileId file, int page, List<Line> lines) {
        public Hit {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What of a line was found.
     *
     * @param line  from 1
     * @param text  of the whole line
     * @param from  first character that was found
     * @param to    exclusive
     */
    public record Line(int line, String text, int from, int to, Box box) {}

    /** Every place where the words stand; nothing for no words. */
    public Result find(CaseNumber number, SearchWords wanted) {
        List<Hit> hits = new ArrayList<>();
        int total = 0;
        int on = 0;
        if (wanted.isEmpty()) return new Result(hits, 0, 0);
        Vault vault = pages.vault(number);
        for (DeskPages.Sheets sheets : pages.file(number)) {
            for (KeptPage page : sheets.pages()) {
                List<PageSearch.Match> found = new PageSearch(page.words(vault)).find(wanted);
                total += found.size();
                if (!found.isEmpty()) on++;
                for (PageSearch.Match match : found) {
                    if (hits.size() < MOST) hits.add(hit(sheets.document().file(), page.number(), match));
                }
            }
        }
        return new Result(hits, total, on);
    }

    private static Hit hit(FileId file, int page, PageSearch.Match match) {
        return new Hit(
                file,
                page,
                match.parts().stream()
                        .map(part -> new Line(part.line(), part.text(), part.from(), part.to(), part.box()))
                        .toList());
    }
}
