package org.openimr.records.chronology;

import java.util.EnumSet;
import java.util.Set;

/** Makes mentions of the words of a reading. */
record Mentions(Proposer.Rule rule) {
    /**
     * @param naming  a character of the word that names the event: of words over two lines its line counts
     * @throws IllegalArgumentException if there are no words
     */
    Mention of(Reading reading, int start, int end, int naming, Status status, Region region) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (status.date().basis() == EventDate.Basis.YEAR_SUPPLIED) doubts.add(Doubt.YEAR_NOT_WRITTEN);
        if (!region.written() && region.part().isPresent()) doubts.add(Doubt.PART_NOT_WRITTEN);
        if (reading.isPoorlyReadAt(naming)) doubts.add(Doubt.POORLY_READ);
        return new Mention(
                reading.passage().place(reading.frame().document().name(), start, end, naming),
                reading.passage().quote(start, end, naming),
                status.status(),
                status.date(),
                region.part(),
                region.side(),
                region.levels(),
                rule,
                doubts);
    }
}
