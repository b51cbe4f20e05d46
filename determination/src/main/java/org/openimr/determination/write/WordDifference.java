package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that differ between two letters.
 *
 * @param originalAt  number of words before them in the original's section
 * @param original    what the original has there; empty where the other added words
 * @param writtenAt   number of words before them in the written section
 * @param written     what the written letter has there; empty where it left words out
 */
public record WordDifference(int originalAt, List<String> original, int writtenAt, List<String> written) {
    /** Beyond this many cells of the table the differing middle is reported as one piece. */
    private static final long MOST_CELLS = 4_000_000;

    public WordDifference {
        original = List.copyOf(original);
        written = List.copyOf(written);
    }

    /** "word 12: 'is' became 'was'", for a person. */
    public String inWords() {
        return "word " + (originalAt + 1) + ": '" + String.join(" ", original) + "' became '"
                + String.join(" ", written) + "'";
    }

    static List<WordDifference> between(List<Word> original, List<Word> written) {
        int start = 0;
        int a = original.size();
        int b = written.size();
        while (start < a && start < b && original.get(start).isSame(written.get(start))) start++;
        while (a > start && b > start && original.get(a - 1).isSame(written.get(b - 1))) {
            a--;
            b--;
        }
        if (start == a && start == b) return List.of();
        if ((long) (a - start) * (b - start) > MOST_CELLS) return List.of(piece(original, start, a, written, start, b));
        return walk(original.subList(0, a), written.subList(0, b), start);
    }

    private static List<WordDifference> walk(List<Word> original, List<Word> written, int start) {
        int[][] common = common(original, written, start);
        List<WordDifference> differences = new ArrayList<>();
        int i = start;
        int j = start;
        int fromI = i;
        int fromJ = j;
        while (i < original.size() || j < written.size()) {
            boolean same =
                    i < original.size() && j < written.size() && original.get(i).isSame(written.get(j));
            if (same) {
                if (i > fromI || j > fromJ) differences.add(piece(original, fromI, i, written, fromJ, j));
                fromI = ++i;
                fromJ = ++j;
            } else if (j == written.size()
                    || (i < original.size() && common[i + 1 - start][j - start] >= common[i - start][j + 1 - start])) {
                i++;
            } else {
                j++;
            }
        }
        if (i > fromI || j > fromJ) differences.add(piece(original, fromI, i, written, fromJ, j));
        return differences;
    }

    /** Length of the longest common subsequence of the words from each pair of places on. */
    private static int[][] common(List<Word> original, List<Word> written, int start) {
        int rows = original.size() - start;
        int columns = written.size() - start;
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = original.get(start + i).isSame(written.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static WordDifference piece(List<Word> original, int i, int toI, List<Word> written, int j, int toJ) {
        return new WordDifference(
                i,
                original.subList(i, toI).stream().map(Word::text).toList(),
                j,
                written.subList(j, toJ).stream().map(Word::text).toList());
    }
}
