package org.openimr.server.alerts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.determination.Side;
import org.openimr.server.alerts.UnderstoodLetters.Item;

/** Who relied on a section, newest decision first. */
public final class CitingItems {
    private final WholeResult results;

    CitingItems(WholeResult results) {
        this.results = results;
    }

    /** An item, and which sides of it relied on the section; at least one. */
    public record Citing(Item item, Set<Side> sides) {
        public Citing {
            sides = Set.copyOf(sides);
        }
    }

    /**
     * What was found.
     *
     * @param all    how many items relied on it
     * @param whole  whether these are all; if not, they are the newest {@link WholeResult#MOST}
     */
    public record Found(List<Citing> items, int all, boolean whole) {
        public Found {
            items = List.copyOf(items);
        }
    }

    public Found of(SectionKey key) {
        return switch (results.begin(key.request())) {
            case SearchRefusal _ -> new Found(List.of(), 0, true);
            case SearchResult first -> read(key, first);
        };
    }

    private Found read(SectionKey key, SearchResult first) {
        List<Citing> citing = new ArrayList<>();
        try {
            results.forEach(first, item -> {
                Set<Side> sides = sides(key, item);
                if (!sides.isEmpty()) citing.add(new Citing(item, sides));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Found(citing, first.items(), first.items() <= WholeResult.MOST);
    }

    /** The sides of an item that relied on that section. */
    static Set<Side> sides(SectionKey key, Item item) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (has(key, item.understood().claimsAdministratorCited())) sides.add(Side.CLAIMS_ADMINISTRATOR);
        if (has(key, item.understood().reviewerCited())) sides.add(Side.EXPERT_REVIEWER);
        return sides;
    }

    private static boolean has(SectionKey key, List<Derived<CitedSection>> cited) {
        return cited.stream().anyMatch(one -> key.covers(one.value()));
    }
}
