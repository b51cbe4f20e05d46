package org.openimr.server.desk;

import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.criteria.PagePlace;
import org.openimr.server.records.FileId;

/**
 * Where something stands in the case file.
 *
 * @param page   in its file, from 1
 * @param lines  of that page; empty for the whole page
 */
public record PageLink(FileId file, int page, Optional<Lines> lines) {
    public PageLink {
        if (page < 1) throw new IllegalArgumentException("pages are numbered from 1: " + page);
    }

    /**
     * Lines that follow each other.
     *
     * @param first  from 1, in reading order
     * @param last   not before the first, inclusive
     */
    public record Lines(int first, int last) {
        public Lines {
            if (first < 1 || last < first) throw new IllegalArgumentException("no lines: " + first + " to " + last);
        }
    }

    /** The same place, as the evidence of a decision has it. */
    public static PageLink of(PagePlace place) {
        return of(new FileId(place.file()), place.page(), place.first(), place.last());
    }

    /** @throws IllegalArgumentException if only the end of the lines is given */
    static PageLink of(FileId file, int page, OptionalInt first, OptionalInt last) {
        if (first.isEmpty()) {
            if (last.isPresent()) throw new IllegalArgumentException("lines have a first one");
            return new PageLink(file, page, Optional.empty());
        }
        return new PageLink(file, page, Optional.of(new Lines(first.getAsInt(), last.orElse(first.getAsInt()))));
    }

    OptionalInt firstLine() {
        return lines.isPresent() ? OptionalInt.of(lines.get().first()) : OptionalInt.empty();
    }

    OptionalInt lastLine() {
        return lines.isPresent() ? OptionalInt.of(lines.get().last()) : OptionalInt.empty();
    }
}
