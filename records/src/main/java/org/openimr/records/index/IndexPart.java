package org.openimr.records.index;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.records.ContentHash;

/**
 * What is sealed at one time: the index when the review starts, and a supplement for what arrived later.
 *
 * @param number    0 for the index, then one more for each supplement
 * @param before    root of the part before; empty for the index
 * @param exhibits  at least one, their numbers ascending
 */
public record IndexPart(int number, Optional<ContentHash> before, List<Exhibit> exhibits) {
    public IndexPart {
        exhibits = List.copyOf(exhibits);
        if (number < 0) throw new IllegalArgumentException("parts are numbered from 0: " + number);
        if ((number == 0) != before.isEmpty()) throw new IllegalArgumentException("a supplement follows a part");
        if (exhibits.isEmpty()) throw new IllegalArgumentException("nothing to seal");
        for (int i = 1; i < exhibits.size(); i++) {
            if (exhibits.get(i).number() <= exhibits.get(i - 1).number()) {
                throw new IllegalArgumentException("exhibits stand in the order of their numbers");
            }
        }
    }

    /** The index of a review that starts. */
    public static IndexPart index(List<Exhibit> exhibits) {
        return new IndexPart(0, Optional.empty(), exhibits);
    }

    /** What arrived after this part was sealed. */
    public IndexPart followedBy(List<Exhibit> later) {
        return new IndexPart(number + 1, Optional.of(root()), later);
    }

    /** Whether it is what arrived later. */
    public boolean isSupplement() {
        return number > 0;
    }

    /** The one hash that stands for every page of this part and of those before. */
    public ContentHash root() {
        return Seal.of(this);
    }

    /** Pages in all. */
    public int pages() {
        return exhibits.stream().mapToInt(exhibit -> exhibit.pages().size()).sum();
    }

    /** The received files of which it holds pages. */
    public Set<ContentHash> files() {
        Set<ContentHash> files = new HashSet<>();
        for (Exhibit exhibit : exhibits) files.add(exhibit.file());
        return Set.copyOf(files);
    }
}
