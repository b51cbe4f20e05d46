package org.openimr.server.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;

/**
 * The documents in one received file.
 *
 * @param documents    in the order of their pages
 * @param confirmedBy  account of the person who looked; empty while it is a proposal
 */
public record Division(List<Document> documents, Optional<String> confirmedBy) {
    /** Pages of the file that are one document. */
    public record Document(PageRange pages, Description description) {
        /** What is left of it without those pages: each run of pages as a document; nothing where none is left. */
        List<Document> without(List<PageRange> out) {
            List<Document> left = new ArrayList<>();
            int first = pages.first();
            for (int page = pages.first(); page <= pages.last() + 1; page++) {
                int here = page;
                boolean ends = page > pages.last() || out.stream().anyMatch(range -> range.contains(here));
                if (!ends) continue;
                if (first < page) left.add(new Document(new PageRange(first, page - 1), description));
                first = page + 1;
            }
            return List.copyOf(left);
        }
    }

    public Division {
        documents = List.copyOf(documents);
    }

    /** Whether every page of a file of so many pages is in exactly one document. */
    public boolean covers(int pages) {
        int next = 1;
        for (Document document : documents) {
            if (document.pages().first() != next) return false;
            next = document.pages().last() + 1;
        }
        return next == pages + 1;
    }
}
