package org.openimr.bench.similar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.determination.Issue;

/** The archive's own answer: the items near enough, and the further ones behind them. */
final class OurRanking implements Ranking {
    private final ArchiveIndex index;
    private final Map<ItemKey, SimilarQuestion> questions = new HashMap<>();

    /** Adds all letters to an empty index. */
    OurRanking(ArchiveIndex index, Collection collection) {
        this.index = index;
        Set<ItemKey> asked =
                collection.judgements().stream().map(Judgement::asked).collect(Collectors.toSet());
        for (PublishedDetermination letter : collection.letters()) {
            index.add(letter);
            for (Issue item : letter.determination().issues()) {
                ItemKey key = new ItemKey(letter.id(), item.number());
                if (asked.contains(key)) questions.put(key, SimilarQuestion.about(letter, item, Gain.PLACES));
            }
        }
        index.commit();
    }

    @Override
    public List<ItemKey> like(ItemKey asked) {
        SimilarAnswer answer = index.similar(Objects.requireNonNull(questions.get(asked), asked::toString));
        return Stream.concat(answer.rows().stream(), answer.further().stream())
                .map(row -> new ItemKey(row.id(), row.itemNumber()))
                .toList();
    }
}
