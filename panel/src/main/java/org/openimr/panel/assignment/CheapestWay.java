package org.openimr.panel.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cheapest way to make room for one more case in a seating of lowest cost: it takes a place, or the place of another
 * case, which takes that of a third, and so on until somebody has a place, or a case is left over. A shortest path in the
 * residual graph; the seating after it is of lowest cost again, since the one before had no way around to make it cheaper.
 */
final class CheapestWay {
    private static final long NO_WAY = Long.MAX_VALUE;
    private static final int NOBODY = -1;

    private final Seating seating;
    private final List<List<Integer>> desks;

    /** To each desk, and there the case that comes to it and its choice. */
    private final long[] cost;

    private final int[] comer;
    private final int[] choice;

    private CheapestWay(Seating seating) {
        this.seating = seating;
        this.desks = seating.desks();
        int seats = seating.choices().panel().size();
        this.cost = new long[seats];
        Arrays.fill(cost, NO_WAY);
        this.comer = new int[seats];
        this.choice = new int[seats];
    }

    /**
     * Seats a case that is left over, where that costs less than to leave it.
     *
     * @param added  the one case of the seating that may not be where it costs least
     */
    static void seat(Seating seating, int added) {
        new CheapestWay(seating).seat(added);
    }

    private void seat(int added) {
        reach(added);
        long best = seating.row(added).leftOver();
        int last = NOBODY;
        int left = added;
        for (int seat = 0; seat < cost.length; seat++) {
            if (cost[seat] == NO_WAY) continue;
            if (seating.hasPlace(seat)) {
                long whole = cost[seat] + seating.choices().load(seat, seating.taken(seat));
                if (whole < best) {
                    best = whole;
                    last = seat;
                    left = NOBODY;
                }
            }
            for (int sitting : desks.get(seat)) {
                long whole = cost[seat]
                        - seating.price(sitting)
                        + seating.row(sitting).leftOver();
                if (whole < best) {
                    best = whole;
                    last = seat;
                    left = sitting;
                }
            }
        }
        if (last != NOBODY) move(added, last, left);
    }

    /** Bellman and Ford's, with a queue: costs to leave a desk are below 0, but no way around is. */
    private void reach(int added) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean[] waits = new boolean[cost.length];
        come(added, 0, open, waits);
        while (!open.isEmpty()) {
            int seat = open.remove();
            waits[seat] = false;
            for (int sitting : desks.get(seat)) come(sitting, cost[seat] - seating.price(sitting), open, waits);
        }
    }

    private void come(int one, long before, Deque<Integer> open, boolean[] waits) {
        Row row = seating.row(one);
        for (int i = 0; i < row.size(); i++) {
            int seat = row.seat(i);
            long whole = before + row.cost(i);
            if (whole >= cost[seat]) continue;
            cost[seat] = whole;
            comer[seat] = one;
            choice[seat] = i;
            if (!waits[seat]) {
                waits[seat] = true;
                open.add(seat);
            }
        }
    }

    /** Everyone on the way moves on by one desk; from the end back, as each desk that is left shows who left it. */
    private void move(int added, int last, int left) {
        List<int[]> moves = new ArrayList<>();
        int seat = last;
        while (true) {
            int mover = comer[seat];
            moves.add(new int[] {mover, choice[seat]});
            if (mover == added) break;
            seat = seating.seat(mover);
        }
        if (left != NOBODY) seating.choose(left, seating.row(left).size());
        for (int[] one : moves) seating.choose(one[0], one[1]);
    }
}
