package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.determination.Outcome;

/** Counts how items came out, and the letters they stand in. A letter's items lie in one part of the index. */
final class OutcomeCount {
    private int upheld;
    private int overturned;
    private int notStated;
    private int letters;

    OutcomeSplit split() {
        return new OutcomeSplit(upheld, overturned, notStated);
    }

    int letters() {
        return letters;
    }

    Part in(LeafReaderContext leaf) throws IOException {
        return new Part(leaf);
    }

    /** The count in one part of the index, items in ascending order. */
    final class Part {
        private final SortedSetDocValues facets;
        private final SortedDocValues ids;
        private final long upheldPlace;
        private final long overturnedPlace;
        private final Set<Integer> seen = new HashSet<>();

        private Part(LeafReaderContext leaf) throws IOException {
            facets = DocValues.getSortedSet(leaf.reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
            ids = DocValues.getSorted(leaf.reader(), Layout.ID);
            upheldPlace = place(Outcome.UPHELD);
            overturnedPlace = place(Outcome.OVERTURNED);
        }

        private long place(Outcome outcome) throws IOException {
            return facets.lookupTerm(
                    new BytesRef(FacetsConfig.pathToString(Facet.OUTCOME.parameter(), ItemFacets.value(outcome))));
        }

        void add(int item) throws IOException {
            boolean wasUpheld = false;
            boolean wasOverturned = false;
            int count = facets.advanceExact(item) ? facets.docValueCount() : 0;
            for (int i = 0; i < count; i++) {
                long place = facets.nextOrd();
                if (place == upheldPlace) wasUpheld = true;
                if (place == overturnedPlace) wasOverturned = true;
            }
            if (wasUpheld) upheld++;
            else if (wasOverturned) overturned++;
            else notStated++;
            if (ids.advanceExact(item) && seen.add(ids.ordValue())) letters++;
        }
    }
}
