package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Likeness;
import org.openimr.archive.similar.Trait;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.determination.prose.BodyPart;

/** The traits of the items in one part of the index, as far as a comparison with one item needs them. */
final class LeafTraits {
    private final SortedSetDocValues traits;
    private final Map<Long, Trait> asked = new HashMap<>();
    private final Map<Long, BodyPart> parts = new HashMap<>();
    private final long firstServiceWord;
    private final long afterServiceWords;

    LeafTraits(LeafReader part, ItemTraits item) throws IOException {
        traits = DocValues.getSortedSet(part, Layout.TRAIT);
        for (Trait trait : item.shown().keySet()) put(trait.key(), trait, asked);
        for (BodyPart one : BodyPart.values()) put(new Trait(Kind.PART, one.name()).key(), one, parts);
        String prefix = Kind.SERVICE.prefix();
        firstServiceWord = from(prefix);
        afterServiceWords =
                from(prefix.substring(0, prefix.length() - 1) + (char) (prefix.charAt(prefix.length() - 1) + 1));
    }

    private <T> void put(String key, T value, Map<Long, T> byPlace) throws IOException {
        long place = traits.lookupTerm(new BytesRef(key));
        if (place >= 0) byPlace.put(place, value);
    }

    /** Place of the first key from this one on. */
    private long from(String key) throws IOException {
        long place = traits.lookupTerm(new BytesRef(key));
        return place >= 0 ? place : -place - 1;
    }

    /** Documents must be asked for in ascending order. */
    Likeness.Other of(int document, double phrases) throws IOException {
        Set<Trait> shared = new HashSet<>();
        Set<BodyPart> named = EnumSet.noneOf(BodyPart.class);
        int words = 0;
        int count = traits.advanceExact(document) ? traits.docValueCount() : 0;
        for (int i = 0; i < count; i++) {
            long place = traits.nextOrd();
            if (place >= firstServiceWord && place < afterServiceWords) words++;
            if (asked.containsKey(place)) shared.add(asked.get(place));
            if (parts.containsKey(place)) named.add(parts.get(place));
        }
        return new Likeness.Other(shared, words, named, phrases);
    }
}
