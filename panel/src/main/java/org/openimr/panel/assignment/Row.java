package org.openimr.panel.assignment;

import org.openimr.panel.dispute.Dispute;

/** One case and who may take it. */
final class Row {
    private final Dispute dispute;
    private final int[] seats;
    private final int[] costs;
    private final long leftOver;

    /**
     * @param seats     places in the panel of those who may take it
     * @param costs     of each of them, the desk left out
     * @param leftOver  what it costs to give the case to nobody
     */
    Row(Dispute dispute, int[] seats, int[] costs, long leftOver) {
        this.dispute = dispute;
        this.seats = seats;
        this.costs = costs;
        this.leftOver = leftOver;
    }

    Dispute dispute() {
        return dispute;
    }

    int size() {
        return seats.length;
    }

    int seat(int i) {
        return seats[i];
    }

    int cost(int i) {
        return costs[i];
    }

    long leftOver() {
        return leftOver;
    }
}
