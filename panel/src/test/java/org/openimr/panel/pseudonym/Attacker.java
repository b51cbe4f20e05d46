package org.openimr.panel.pseudonym;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out what can be worked out of a published table, in ways of its own: by taking one from the other in rows and
 * columns, by solving all equations at once, and by trying every table of whole numbers.
 */
final class Attacker {
    private static final BigInteger PRIME = BigInteger.valueOf(1_000_000_007);

    private final List<List<Optional<Integer>>> cells;
    private final int height;
    private final int width;

    Attacker(ShownTable table) {
        cells = table.cells();
        height = cells.size();
        width = cells.getFirst().size();
    }

    /** Hidden cells that can be had by subtraction in one row or column after the other. */
    int bySubtraction() {
        boolean[][] known = new boolean[height][width];
        int found = 0;
        for (int row = 0; row < height; row++)
            for (int column = 0; column < width; column++)
                known[row][column] = cells.get(row).get(column).isPresent();
        boolean more = true;
        while (more) {
            more = false;
            for (int[] line : lines()) {
                List<int[]> unknown = new ArrayList<>();
                for (int place : line)
                    if (!known[place / width][place % width]) unknown.add(new int[] {place / width, place % width});
                if (unknown.size() != 1) continue;
                known[unknown.getFirst()[0]][unknown.getFirst()[1]] = true;
                found++;
                more = true;
            }
        }
        return found;
    }

    private List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            int[] line = new int[width];
            for (int column = 0; column < width; column++) line[column] = row * width + column;
            lines.add(line);
        }
        for (int column = 0; column < width; column++) {
            int[] line = new int[height];
            for (int row = 0; row < height; row++) line[row] = row * width + column;
            lines.add(line);
        }
        return lines;
    }

    /** Hidden cells that the equations of all rows and columns together fix (elimination modulo a prime). */
    int byEquations() {
        List<Integer> hidden = new ArrayList<>();
        for (int place = 0; place < height * width; place++)
            if (cells.get(place / width).get(place % width).isEmpty()) hidden.add(place);
        List<BigInteger[]> rows = new ArrayList<>();
        for (int[] line : lines()) {
            BigInteger[] row = new BigInteger[hidden.size()];
            for (int i = 0; i < row.length; i++) row[i] = BigInteger.ZERO;
            for (int i = 0; i < line.length; i++) {
                int at = hidden.indexOf(line[i]);
                if (at >= 0) row[at] = i == line.length - 1 ? PRIME.subtract(BigInteger.ONE) : BigInteger.ONE;
            }
            rows.add(row);
        }
        return fixed(rows, hidden.size());
    }

    /** Unknowns that stand alone in a row of the reduced form. */
    private static int fixed(List<BigInteger[]> rows, int unknowns) {
        int rank = 0;
        for (int column = 0; column < unknowns && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) pivot++;
            if (pivot == rows.size()) continue;
            BigInteger[] row = rows.get(pivot);
            rows.set(pivot, rows.get(rank));
            rows.set(rank, row);
            BigInteger inverse = row[column].modInverse(PRIME);
            for (int i = 0; i < unknowns; i++) row[i] = row[i].multiply(inverse).mod(PRIME);
            for (int at = 0; at < rows.size(); at++) {
                BigInteger[] other = rows.get(at);
                BigInteger factor = other[column];
                if (at == rank || factor.signum() == 0) continue;
                for (int i = 0; i < unknowns; i++)
                    other[i] = other[i].subtract(factor.multiply(row[i])).mod(PRIME);
            }
            rank++;
        }
        int fixed = 0;
        for (BigInteger[] row : rows.subList(0, rank)) {
            int stands = 0;
            for (BigInteger value : row) stands += value.signum();
            if (stands == 1) fixed++;
        }
        return fixed;
    }

    /** Hidden cells with the same value in every table of whole numbers up to {@code most} that fits. */
    int byTrying(int most) {
        int[][] guess = new int[height - 1][width - 1];
        List<boolean[]> seen = new ArrayList<>();
        int greatest = most * height * width;
        for (int place = 0; place < height * width; place++) seen.add(new boolean[greatest + 1]);
        fill(0, guess, most, seen);
        int fixed = 0;
        for (int place = 0; place < height * width; place++) {
            int values = 0;
            for (boolean value : seen.get(place)) values += value ? 1 : 0;
            if (cells.get(place / width).get(place % width).isEmpty() && values < 2) fixed++;
        }
        return fixed;
    }

    private void fill(int at, int[][] guess, int most, List<boolean[]> seen) {
        if (at == (height - 1) * (width - 1)) {
            note(guess, seen);
            return;
        }
        int row = at / (width - 1);
        int column = at % (width - 1);
        Optional<Integer> shown = cells.get(row).get(column);
        for (int value = shown.orElse(0); value <= shown.orElse(most); value++) {
            guess[row][column] = value;
            fill(at + 1, guess, most, seen);
        }
    }

    private void note(int[][] guess, List<boolean[]> seen) {
        int[] all = new int[height * width];
        for (int row = 0; row < height - 1; row++) {
            for (int column = 0; column < width - 1; column++) {
                int value = guess[row][column];
                all[row * width + column] += value;
                all[row * width + width - 1] += value;
                all[(height - 1) * width + column] += value;
                all[height * width - 1] += value;
            }
        }
        for (int place = 0; place < all.length; place++) {
            int value = all[place];
            if (cells.get(place / width)
                    .get(place % width)
                    .filter(shown -> shown != value)
                    .isPresent()) return;
        }
        for (int place = 0; place < all.length; place++) seen.get(place)[all[place]] = true;
    }
}
