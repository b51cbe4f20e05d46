package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.OneAtATime;
import org.openimr.archive.understanding.Understanding;

/**
 * Brings letters into an index, many at a time. What could not be sent stays and is sent again with the next; nothing of
 * it is findable before the index is refreshed.
 */
final class LetterWriter {
    private static final int MOST_CHARACTERS = 4_000_000;

    /**
     * @param before   numbers of items that the index may hold of the letter
     * @param onlyNew  it was not looked up whether the index holds it
     */
    private record Unsent(UnsentLetter letter, Set<Integer> before, boolean onlyNew) {}

    private final Understanding understanding;
    private final Indices indices;
    private final String index;
    private final Documents documents;
    private final Bulk bulk;
    private final Map<PublishedId, Unsent> unsent = new ConcurrentHashMap<>();
    private final AtomicInteger characters = new AtomicInteger();
    private final OneAtATime writing = new OneAtATime();
    private final ReentrantLock sending = new ReentrantLock();

    LetterWriter(Cluster cluster, Indices indices, String index, Understanding understanding) {
        this.indices = indices;
        this.index = index;
        this.understanding = understanding;
        this.documents = new Documents(cluster, index);
        this.bulk = new Bulk(cluster, index);
    }

    /** Compares the letter with what the index holds. */
    Placement add(PublishedDetermination published) {
        UnsentLetter letter = UnsentLetter.of(published, understanding);
        Placement placement = writing.alone(published.id(), () -> {
            Optional<KnownLetter> known = known(published.id());
            if (known.flatMap(KnownLetter::hash).equals(Optional.of(letter.hash()))) return Placement.UNCHANGED;
            keep(letter, known.map(KnownLetter::numbers).orElse(Set.of()), false);
            return known.isPresent() ? Placement.REPLACED : Placement.ADDED;
        });
        if (characters.get() > MOST_CHARACTERS) send();
        return placement;
    }

    /** Takes the letter and its items out. Returns when that is safe in the cluster. */
    void withdraw(PublishedId id) {
        send();
        documents.known(id).ifPresent(known -> bulk.send(UnsentLetter.removal(id, known.numbers())));
    }

    /** Puts the letter into an index that is most likely without it. */
    void put(PublishedDetermination published) {
        UnsentLetter letter = UnsentLetter.of(published, understanding);
        writing.alone(published.id(), () -> {
            keep(letter, Set.of(), true);
            return letter;
        });
        if (characters.get() > MOST_CHARACTERS) send();
    }

    private Optional<KnownLetter> known(PublishedId id) {
        return Optional.ofNullable(unsent.get(id))
                .map(waiting -> KnownLetter.of(waiting.letter()))
                .or(() -> documents.known(id));
    }

    private void keep(UnsentLetter letter, Set<Integer> before, boolean onlyNew) {
        Set<Integer> held = new HashSet<>(before);
        Optional<Unsent> waiting = Optional.ofNullable(unsent.get(letter.id()));
        waiting.ifPresent(earlier -> {
            held.addAll(earlier.before());
            held.addAll(earlier.letter().items().keySet());
        });
        unsent.put(
                letter.id(),
                new Unsent(letter, held, onlyNew && waiting.map(Unsent::onlyNew).orElse(true)));
        characters.addAndGet(letter.characters());
    }

    /**
     * Returns when everything kept so far is safe in the cluster.
     *
     * @throws org.openimr.archive.ArchiveUnavailable if it is not; then it is kept still
     */
    void send() {
        sending.lock();
        try {
            List<Unsent> now = List.copyOf(unsent.values());
            characters.set(0);
            if (now.isEmpty()) return;
            // Another process may have rebuilt it with its own lists in the meantime.
            if (indices.isOfOtherLists(index)) throw indices.otherLists();
            List<UnsentLetter> there = sent(now);
            for (UnsentLetter letter : there) {
                Set<Integer> numbers =
                        documents.known(letter.id()).map(KnownLetter::numbers).orElse(Set.of());
                sent(List.of(new Unsent(letter, numbers, false)));
            }
            now.forEach(each -> unsent.remove(each.letter().id(), each));
        } finally {
            sending.unlock();
        }
    }

    /** Those that were in the index, although it was taken to be without them, and are written in part now. */
    private List<UnsentLetter> sent(List<Unsent> letters) {
        StringBuilder lines = new StringBuilder();
        letters.forEach(each -> lines.append(each.letter().lines(each.before(), each.onlyNew())));
        Set<String> refused = bulk.send(lines.toString());
        List<UnsentLetter> there = new ArrayList<>();
        for (Unsent each : letters) {
            if (refused.contains(each.letter().id().value())) there.add(each.letter());
        }
        return there;
    }
}
