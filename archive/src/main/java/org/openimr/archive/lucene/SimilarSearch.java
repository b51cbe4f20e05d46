package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
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
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Likeness;
import org.openimr.archive.similar.SharedTraits;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.archive.text.DecisiveReason;
import org.openimr.archive.text.Fragment;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/** Looks for the items like one in a view of the index: every item that could be near enough is compared. */
final class SimilarSearch {
    /** Of a long rationale the rarest phrases are compared. */
    private static final int MOST_PHRASES = 256;

    private final FacetSearcher view;
    private final SimilarQuestion question;
    private final CountedTerms common;
    private final Likeness likeness;
    private final TreeSet<NearItem> nearest = new TreeSet<>(NearItem.ORDER);
    private final OutcomeCount outcomes = new OutcomeCount();

    SimilarSearch(FacetSearcher view, SimilarQuestion question) throws IOException {
        this.view = view;
        this.question = question;
        this.common = CountedTerms.of(question.traits(), view.getIndexReader());
        this.likeness = new Likeness(question.traits(), common);
    }

    SimilarAnswer answer() throws IOException {
        if (likeness.oneIsNeeded().isEmpty()) return SimilarAnswer.none();
        Weight candidates = view.createWeight(view.rewrite(candidates()), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            Optional<Scorer> scorer = Optional.ofNullable(candidates.scorer(leaf));
            if (scorer.isPresent()) compare(leaf, scorer.get());
        }
        List<SimilarItem> rows = new ArrayList<>(nearest.size());
        for (NearItem near : nearest) rows.add(row(near));
        return new SimilarAnswer(rows, outcomes.letters(), outcomes.split());
    }

    /** Items with a word without which none is near enough; their score is the weight of the shared phrases. */
    private Query candidates() {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        likeness.oneIsNeeded()
                .forEach(trait -> words.add(new TermQuery(new Term(Layout.TRAIT, trait.key())), Occur.SHOULD));
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(words.build(), Occur.FILTER);
        question.own().ifPresent(own -> whole.add(new TermQuery(Layout.allOf(own)), Occur.MUST_NOT));
        question.traits().phrases().stream()
                .filter(phrase -> common.havingPhrase(phrase) > 0 && !common.isBoilerplate(phrase))
                .sorted(Comparator.<String>comparingInt(common::havingPhrase).thenComparing(phrase -> phrase))
                .limit(MOST_PHRASES)
                .forEach(phrase -> whole.add(weighed(phrase), Occur.SHOULD));
        return whole.build();
    }

    private Query weighed(String phrase) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Layout.PHRASE, phrase))), (float)
                common.weight(common.havingPhrase(phrase)));
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
            keep(leaf, item, nearness.getAsInt(), decided.advanceExact(item) ? decided.longValue() : 0);
        }
    }

    private void keep(LeafReaderContext leaf, int item, int nearness, long decided) throws IOException {
        boolean full = nearest.size() == question.rows();
        if (full && nearness < nearest.last().nearness()) return;
        nearest.add(new NearItem(leaf.docBase + item, nearness, decided, Rows.id(leaf, item), Rows.number(leaf, item)));
        if (full) nearest.removeLast();
    }

    private SimilarItem row(NearItem near) throws IOException {
        List<LeafReaderContext> leaves = view.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(near.document(), leaves));
        PublishedDetermination published = Letters.letter(leaf.reader(), near.id())
                .orElseThrow(() -> new IOException("item without its letter in the index: " + near.id()));
        Determination letter = published.determination();
        Issue item = Rows.item(letter, near.number());
        return new SimilarItem(
                near.id(),
                letter.caseNumber(),
                item.number(),
                item.serviceInDispute().orElse(item.service()),
                item.decision(),
                letter.dates().decisionDate(),
                item.rationale().map(SimilarSearch::decisive).orElse(""),
                SharedTraits.of(question.traits(), ItemTraits.of(letter, item)));
    }

    private static String decisive(String rationale) {
        StringBuilder reason = new StringBuilder();
        for (Fragment part : DecisiveReason.of(rationale, List.of())) reason.append(part.text());
        return reason.toString();
    }
}
