package org.openimr.panel.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which case has which of its choices; changed while a case is added, never shared then. */
final class Seating {
    private final Choices choices;
    private final List<Row> rows;
    private final int[] chosen;
    private final int[] taken;

    /** @param chosen  for each row its choice, or the number of its choices where it is left over */
    Seating(Choices choices, List<Row> rows, int[] chosen) {
        this.choices = choices;
        this.rows = List.copyOf(rows);
        this.chosen = chosen.clone();
        this.taken = new int[choices.panel().size()];
        for (int i = 0; i < chosen.length; i++) if (isSeated(i)) taken[seat(i)]++;
    }

    /** With one more case, which is left over so far. */
    Seating and(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        int[] chosenToo = Arrays.copyOf(chosen, more.size());
        chosenToo[rows.size()] = row.size();
        return new Seating(choices, more, chosenToo);
    }

    Choices choices() {
        return choices;
    }

    int cases() {
        return rows.size();
    }

    Row row(int i) {
        return rows.get(i);
    }

    boolean isSeated(int i) {
        return chosen[i] < rows.get(i).size();
    }

    int seat(int i) {
        return rows.get(i).seat(chosen[i]);
    }

    /** What the present choice costs, the desk left out. */
    long price(int i) {
        Row row = rows.get(i);
        return isSeated(i) ? row.cost(chosen[i]) : row.leftOver();
    }

    int taken(int seat) {
        return taken[seat];
    }

    boolean hasPlace(int seat) {
        return taken[seat] < choices.panel().get(seat).places();
    }

    void choose(int i, int choice) {
        if (isSeated(i)) taken[seat(i)]--;
        chosen[i] = choice;
        if (isSeated(i)) taken[seat(i)]++;
    }

    /** The cases on each desk, in their order. */
    List<List<Integer>> desks() {
        List<List<Integer>> desks = new ArrayList<>();
        for (int seat = 0; seat < taken.length; seat++) desks.add(new ArrayList<>(taken[seat]));
        for (int i = 0; i < chosen.length; i++)
            if (isSeated(i)) desks.get(seat(i)).add(i);
        return desks;
    }

    /** Of the whole day. */
    long cost() {
        long cost = 0;
        for (int i = 0; i < chosen.length; i++) cost += price(i);
        for (int seat = 0; seat < taken.length; seat++) {
            for (int place = 0; place < taken[seat]; place++) cost += choices.load(seat, place);
        }
        return cost;
    }
}
