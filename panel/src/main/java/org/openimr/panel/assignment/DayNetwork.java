package org.openimr.panel.assignment;

import java.util.List;

/**
 * A day as a network. From each case an arc to everyone who may take it and one to nobody; from each reviewer to the end
 * as many arcs as there are places, each at the cost of a further case on the desk.
 */
final class DayNetwork {
    private final Choices choices;
    private final List<Row> rows;
    private final Network network;

    DayNetwork(Choices choices, List<Row> rows) {
        this.choices = choices;
        this.rows = rows;
        int seats = choices.panel().size();
        int end = rows.size() + seats;
        int arcs = rows.stream().mapToInt(row -> row.size() + 1).sum();
        this.network = new Network(end + 1, arcs + seats * 4);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (int j = 0; j < row.size(); j++) network.arc(i, rows.size() + row.seat(j), 1, row.cost(j));
            network.arc(i, end, 1, row.leftOver());
            network.supply(i, 1);
        }
        for (int seat = 0; seat < seats; seat++) places(seat, rows.size() + seat, end);
        network.supply(end, -rows.size());
    }

    /** Places of the same cost are one arc. */
    private void places(int seat, int node, int end) {
        int places = Math.min(choices.panel().get(seat).places(), rows.size());
        int first = 0;
        while (first < places) {
            int cost = choices.load(seat, first);
            int next = first + 1;
            while (next < places && choices.load(seat, next) == cost) next++;
            network.arc(node, end, next - first, cost);
            first = next;
        }
    }

    Network network() {
        return network;
    }

    /** Which of its choices each case got; the number of its choices where it is left over. */
    int[] chosen(int[] units) {
        int[] chosen = new int[rows.size()];
        int arc = 0;
        for (int i = 0; i < chosen.length; i++) {
            int size = rows.get(i).size();
            int choice = 0;
            while (choice < size && units[arc + choice] == 0) choice++;
            chosen[i] = choice;
            arc += size + 1;
        }
        return chosen;
    }
}
