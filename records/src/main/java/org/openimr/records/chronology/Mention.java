package org.openimr.records.chronology;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every event has: its words, and what they say of it.
 *
 * @param place     the words; of an event over two lines those with the word that names it
 * @param quote     the words as they stand there
 * @param part      part of the body
 * @param levels    of the spine, in the order of the text
 * @param doubts    why it may be wrong; empty if nothing speaks against it
 */
public record Mention(
        TextPlace place,
        String quote,
        EventStatus status,
        EventDate date,
        Optional<BodyPart> part,
        Optional<Side> side,
        List<SpinalLevel> levels,
        Proposer proposer,
        Set<Doubt> doubts) {
    public Mention {
        levels = List.copyOf(levels);
        doubts = Set.copyOf(doubts);
        if (quote.length() != place.end() - place.start())
            throw new IllegalArgumentException("quotes what stands there");
    }

    Mention doubted(Doubt doubt) {
        EnumSet<Doubt> all = EnumSet.of(doubt);
        all.addAll(doubts);
        return new Mention(place, quote, status, date, part, side, levels, proposer, all);
    }
}
