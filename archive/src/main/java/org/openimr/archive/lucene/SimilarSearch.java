package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Likeness;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.archive.similar.Trait;
import org.openimr.archive.understanding.Understanding;

/** Looks for the items like one in a view of the index: every item that could be near enough is compared,
 * and where these are few, those that could be alike. */
final class SimilarSearch {
    private final FacetSearcher view;
    private final SimilarQuestion question;
    private final Understanding understanding;
    private final ItemTraits asked;
    private final CountedTerms common;
    private final Likeness likeness;
    private final Nearest nearest;
    private final Nearest further;
    private final OutcomeCount outcomes = new OutcomeCount();

    SimilarSearch(FacetSearcher view, SimilarQuestion question, Understanding understanding) throws IOException {
        this.view = view;
        this.question = question;
        this.understanding = understanding;
        this.asked = ItemTraits.of(question.letter(), question.item(), understanding);
        this.common = TermCounts.of(asked, view.getIndexReader());
        this.nearest = new Nearest(question.rows());
        this.further = new Nearest(question.rows());
        this.likeness = new Likeness(asked, common);
    }

    SimilarAnswer answer() throws IOException {
        compareAll(likeness.oneIsNeeded(), Set.of());
        // the next ones are many and cost as much again
        if (nearest.size() + further.size() < question.rows()) {
            compareAll(likeness.oneIsNeededToBeAlike(), likeness.oneIsNeeded());
        }
        List<SimilarItem> rows = rows(nearest.inOrder());
        return new SimilarAnswer(
                rows, outcomes.letters(), outcomes.split(), rows(further.first(question.rows() - rows.size())));
    }

    private void compareAll(Set<Trait> one, Set<Trait> none) throws IOException {
        if (one.isEmpty()) return;
        Weight candidates = view.createWeight(view.rewrite(having(one, none)), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            Optional<Scorer> scorer = Optional.ofNullable(candidates.scorer(leaf));
            if (scorer.isPresent()) compare(leaf, scorer.get());
        }
    }

    /** Items with one of these traits and with none of those; their score is the weight of the shared phrases. */
    private Query having(Set<Trait> one, Set<Trait> none) {
        BooleanQuery.Builder traits = new BooleanQuery.Builder();
        one.forEach(trait -> traits.add(keyed(trait), Occur.SHOULD));
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(traits.build(), Occur.FILTER);
        none.forEach(trait -> whole.add(keyed(trait), Occur.MUST_NOT));
        question.own().ifPresent(own -> whole.add(new TermQuery(Layout.allOf(own)), Occur.MUST_NOT));
        common.telling(asked).forEach(phrase -> whole.add(weighed(phrase), Occur.SHOULD));
        return whole.build();
    }

    private static Query keyed(Trait trait) {
        return new TermQuery(new Term(Layout.TRAIT, trait.key()));
    }

    private Query weighed(String phrase) {
        Query has = new ConstantScoreQuery(new TermQuery(new Term(Layout.PHRASE, phrase)));
        return new BoostQuery(has, common.weightOf(phrase));
    }

    private void compare(LeafReaderContext leaf, Scorer scorer) throws IOException {
        LeafTraits traits = new LeafTraits(leaf.reader(), asked);
        OutcomeCount.Part counting = outcomes.in(leaf);
        NumericDocValues decided = DocValues.getNumeric(leaf.reader(), Layout.DECIDED);
        Optional<Bits> live = Optional.ofNullable(leaf.reader().getLiveDocs());
        DocIdSetIterator items = scorer.iterator();
        for (int item = items.nextDoc(); item != DocIdSetIterator.NO_MORE_DOCS; item = items.nextDoc()) {
            if (live.isPresent() && !live.get().get(item)) continue;
            Likeness.Other other = traits.of(item, scorer.score());
            boolean isNear = likeness.isNearEnough(other);
            if (isNear) counting.add(item);
            else if (!likeness.isAlike(other)) continue;
            Nearest kept = isNear ? nearest : further;
            int nearness = likeness.nearness(other);
            if (!kept.mayKeep(nearness)) continue;
            long day = decided.advanceExact(item) ? decided.longValue() : 0;
            kept.keep(new Near(nearness, day, Rows.id(leaf, item), Rows.number(leaf, item)));
        }
    }

    private List<SimilarItem> rows(List<Near> near) throws IOException {
        List<SimilarItem> rows = new ArrayList<>(near.size());
        for (Near one : near) rows.add(row(one));
        return rows;
    }

    private SimilarItem row(Near near) throws IOException {
        PublishedDetermination letter =
                new Letters(view).letter(near.letter()).orElseThrow(() -> Rows.noLetter(near.letter()));
        return Rows.shown(letter, near.number()).likeOneOf(asked, understanding);
    }
}
