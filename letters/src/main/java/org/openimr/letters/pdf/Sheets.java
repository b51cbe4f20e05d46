package org.openimr.letters.pdf;

import java.util.ArrayList;
import java.util.List;

/** Deals slabs onto sheets of US Letter, so that no heading is the last thing on a page. */
final class Sheets {
    static final double HEIGHT = 792;
    static final double WIDTH = 612;
    static final double SIDE = 72;
    static final double BOTTOM = 723.6;
    private static final double FIRST_TOP = 54;
    private static final double NEXT_TOP = 68.4;

    /** Less room than this is not worth a part of a row. */
    private static final double LEAST_PART = 72;

    /**
     * A slab on a sheet.
     *
     * @param top  from the upper edge
     * @param repeated  whether it has been read before
     */
    record Placed(Slab slab, double top, boolean repeated) {}

    private final List<List<Placed>> sheets = new ArrayList<>();
    private List<Placed> sheet = new ArrayList<>();
    private double y = FIRST_TOP;

    private Sheets() {
        sheets.add(sheet);
    }

    static List<List<Placed>> deal(List<Slab> slabs) {
        var sheets = new Sheets();
        sheets.place(slabs, true);
        return sheets.sheets;
    }

    private void place(List<Slab> slabs, boolean groups) {
        for (int from = 0; from < slabs.size(); ) {
            int to = unit(slabs, from, groups);
            place(slabs.subList(from, to), slabs.get(from), groups);
            from = to;
        }
    }

    /** Where the slabs end that should stay with the one at {@code from}. */
    private static int unit(List<Slab> slabs, int from, boolean groups) {
        int last = from;
        while (last + 1 < slabs.size()) {
            Slab slab = slabs.get(last);
            Slab next = slabs.get(last + 1);
            boolean oneGroup = groups && slab.group != Slab.ALONE && slab.group == next.group;
            if (next.newPage || !(slab.keptWithNext || oneGroup)) break;
            last++;
        }
        return last + 1;
    }

    private void place(List<Slab> unit, Slab first, boolean groups) {
        if (first.newPage && groups && !sheet.isEmpty()) turn();
        double height = -first.above;
        for (Slab slab : unit) height += slab.above + slab.height;
        if (!fits(first, height) && height + repeatedOver(first) <= BOTTOM - NEXT_TOP) turnFor(first);
        if (fits(first, height) || unit.size() == 1) {
            unit.forEach(this::place);
        } else if (groups) {
            place(unit, false);
        } else {
            unit.forEach(this::place);
        }
    }

    private boolean fits(Slab first, double height) {
        return y + (sheet.isEmpty() ? 0 : first.above) + height <= BOTTOM;
    }

    private void place(Slab slab) {
        if (!fits(slab, slab.height)) {
            boolean tooTall = slab.height + repeatedOver(slab) > BOTTOM - NEXT_TOP;
            if (slab instanceof Slab.Row row && tooTall) {
                placeInParts(row);
                return;
            }
            if (!sheet.isEmpty()) turnFor(slab);
        }
        if (!sheet.isEmpty()) y += slab.above;
        put(slab, false);
    }

    private void placeInParts(Slab.Row row) {
        if (BOTTOM - y < LEAST_PART) turnFor(row);
        List<Slab.Row> parts = row.split(BOTTOM - y);
        if (parts.size() == 1 && y > NEXT_TOP + row.headerHeight()) {
            turnFor(row);
            parts = row.split(BOTTOM - y);
        }
        put(parts.getFirst(), false);
        if (parts.size() > 1) place(parts.getLast());
    }

    private void put(Slab slab, boolean repeated) {
        sheet.add(new Placed(slab, y, repeated));
        y += slab.height;
    }

    private static double repeatedOver(Slab first) {
        return first instanceof Slab.Row row ? row.headerHeight() : 0;
    }

    private void turn() {
        sheet = new ArrayList<>();
        sheets.add(sheet);
        y = NEXT_TOP;
    }

    /** A new sheet; a table that goes on has its header over it again. */
    private void turnFor(Slab first) {
        turn();
        if (first instanceof Slab.Row row) row.header.forEach(header -> put(header, true));
    }
}
