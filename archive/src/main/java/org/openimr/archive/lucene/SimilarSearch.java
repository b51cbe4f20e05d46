package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.index.CountedTerms;
import org.openimr.archive.index.Nearest;
import org.openimr.archive.index.Nearest.Near;
import org.openimr.archive.similar.Likeness;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.similar.SimilarQuestion;

/** Looks for the items like one in a view of the index: every item that could be near enough is compared. */
final class SimilarSearch {
    private final FacetSearcher view;
    private final SimilarQuestion question;
    private final CountedTerms common;
    private final Likeness likeness;
    private final Nearest nearest;
    private final OutcomeCount outcomes = new OutcomeCount();

    SimilarSearch(FacetSearcher view, SimilarQuestion question) throws IOException {
        this.view = view;
        this.question = question;
        this.common = TermCounts.of(question.traits(), view.getIndexReader());
        this.nearest = new Nearest(question.rows());
        this.likeness = new Likeness(question.traits(), common);
    }

    SimilarAnswer answer() throws IOException {
        if (likeness.oneIsNeeded().isEmpty()) return SimilarAnswer.none();
        Weight candidates = view.createWeight(view.rewrite(candidates()), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            Optional<Scorer> scorer = Optional.ofNullable(candidates.scorer(leaf));
            if (scorer.isPresent()) compare(leaf, scorer.get());
        }
        List<SimilarItem> rows = new ArrayList<>(question.rows());
        for (Near near : nearest.inOrder()) rows.add(row(near));
        return new SimilarAnswer(rows, outcomes.letters(), outcomes.split());
    }

    /** Items with a word without which none is near enough; their score is the weight of the shared phrases. */
    private Query candidates() {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        likeness.oneIsNeeded()
                .forEach(trait -> words.add(new TermQuery(new Term(Layout.TRAIT, trait.key())), Occur.SHOULD));
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(words.build(), Occur.FILTER);
        question.own().ifPresent(own -> whole.add(new TermQuery(Layout.allOf(own)), Occur.MUST_NOT));
        common.telling(question.traits()).forEach(phrase -> whole.add(weighed(phrase), Occur.SHOULD));
        return whole.build();
    }

    private Query weighed(String phrase) {
        Query has = new ConstantScoreQuery(new TermQuery(new Term(Layout.PHRASE, phrase)));
        return new BoostQuery(has, common.weightOf(phrase));
    }

    private void compare(LeafReaderContext leaf, Scorer scorer) throws IOException {
        LeafTraits traits = new LeafTraits(leaf.reader(), question.traits());
        OutcomeCount.Part counting = outcomes.in(leaf);
        NumericDocValues decided = DocValues.getNumeric(leaf.reader(), Layout.DECIDED);
        Optional<Bits> live = Optional.ofNullable(leaf.reader().getLiveDocs());
        DocIdSetIterator items = scorer.iterator();
        for (int item = items.nextDoc(); item != DocIdSetIterator.NO_MORE_DOCS; item = items.nextDoc()) {
            if (live.isPresent() && !live.get().get(item)) continue;
            OptionalInt nearness = likeness.to(traits.of(item, scorer.score()));
            if (nearness.isEmpty()) continue;
            counting.add(item);
            if (!nearest.mayKeep(nearness.getAsInt())) continue;
            long day = decided.advanceExact(item) ? decided.longValue() : 0;
            nearest.keep(new Near(nearness.getAsInt(), day, Rows.id(leaf, item), Rows.number(leaf, item)));
        }
    }

    private SimilarItem row(Near near) throws IOException {
        PublishedDetermination letter =
                new Letters(view).letter(near.letter()).orElseThrow(() -> Rows.noLetter(near.letter()));
        return Rows.shown(letter, near.number()).likeOneOf(question.traits());
    }
}
