package org.openimr.archive.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimr.archive.PublishedId;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.Procedure;
import org.openimr.archive.understanding.Procedures;
import org.openimr.archive.understanding.ServiceTree;
import org.openimr.archive.understanding.Understanding;
import org.openimr.archive.understanding.UnderstoodItem;

/**
 * The rows of one letter as they stand in the file.
 *
 * @param rows  lines of CSV, in the order of the items
 * @param items  how many
 */
record LetterRows(PublishedId letter, String rows, int items) {
    /** By letter; of one letter the one whose rows come first in the order of their characters. */
    static final Comparator<LetterRows> ORDER =
            Comparator.comparing(LetterRows::letter).thenComparing(LetterRows::rows);

    static LetterRows of(Understanding understanding, NamedLetter published) {
        List<UnderstoodItem> items = understanding.of(published.determination());
        Procedures procedures = Procedures.of(items);
        Map<Integer, Integer> primaries = primaries(procedures);
        ServiceTree tree = understanding.tree();
        List<LetterItem> letter = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            UnderstoodItem item = items.get(i);
            letter.add(new LetterItem(
                    published.id(),
                    published.determination(),
                    published.determination().issues().get(i),
                    item,
                    item.category().map(Derived::value).map(tree::pathTo).orElse(List.of()),
                    primaries.getOrDefault(item.number(), item.number()),
                    procedures.all().size()));
        }
        letter.sort(Comparator.comparingInt(one -> one.issue().number()));
        StringBuilder rows = new StringBuilder();
        letter.forEach(one -> rows.append(Csv.row(ItemColumn.row(one))));
        return new LetterRows(published.id(), rows.toString(), items.size());
    }

    private static Map<Integer, Integer> primaries(Procedures procedures) {
        Map<Integer, Integer> primaries = new HashMap<>();
        for (Procedure procedure : procedures.all()) {
            procedure
                    .associated()
                    .forEach(item ->
                            primaries.put(item.number(), procedure.primary().number()));
        }
        return primaries;
    }
}
