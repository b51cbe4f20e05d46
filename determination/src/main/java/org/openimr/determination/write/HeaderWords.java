package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openimr.determination.StockWording;

/**
 * The header block in one order. Text taken from a page column by column prints labels apart from their values; in
 * every layout the n-th value belongs to the n-th label.
 */
final class HeaderWords {
    /** In the order of the page, row by row. The last label may be parted from its second word by a value. */
    private static final List<List<String>> LABELS = List.of(
            words(StockWording.CASE_NUMBER_LABEL),
            words(StockWording.DATE_ASSIGNED_LABEL),
            words(StockWording.DATE_OF_INJURY_LABEL),
            words(StockWording.DECISION_DATE_LABEL),
            words(StockWording.UR_DENIAL_DATE_LABEL),
            words(StockWording.PRIORITY_LABEL),
            words(StockWording.APPLICATION_RECEIVED_LABEL));

    private static final List<String> PARTED = LABELS.getLast();

    private HeaderWords() {}

    /** Each label with its value; the words as they stand where labels and values do not pair off. */
    static List<Word> inRows(List<Word> header) {
        List<Integer> labels = new ArrayList<>();
        List<Word> values = new ArrayList<>();
        for (int i = 0; i < header.size(); ) {
            int label = labelAt(header, i);
            if (label >= 0) {
                labels.add(label);
                i += label == LABELS.size() - 1 ? 1 : LABELS.get(label).size();
            } else {
                boolean restOfParted = header.get(i).text().equals(PARTED.getLast());
                if (!restOfParted) values.add(header.get(i));
                i++;
            }
        }
        if (labels.size() != values.size()) return header;
        Map<Integer, Word> rows = new TreeMap<>();
        for (int i = 0; i < labels.size(); i++) rows.put(labels.get(i), values.get(i));
        if (rows.size() != labels.size()) return header; // a label twice
        List<Word> words = new ArrayList<>();
        rows.forEach((label, value) -> {
            LABELS.get(label).forEach(text -> words.add(Word.plain(text)));
            words.add(value);
        });
        return words;
    }

    private static int labelAt(List<Word> header, int i) {
        for (int label = 0; label < LABELS.size(); label++) {
            List<String> texts = LABELS.get(label);
            int length = texts.equals(PARTED) ? 1 : texts.size();
            boolean found = i + length <= header.size();
            for (int k = 0; found && k < length; k++)
                found = header.get(i + k).text().equals(texts.get(k));
            if (found) return label;
        }
        return -1;
    }

    private static List<String> words(String label) {
        return List.of(label.split(" ", -1));
    }
}
