package org.openimr.server.pages.statistics;

import java.util.ArrayList;
import java.util.List;
import org.openimr.archive.search.WilsonInterval;
import org.openimr.archive.statistics.Figures;
import org.openimr.server.pages.statistics.FigureView.Mark;

/** The lines of a chart, each on the scale of all. */
final class Bars {
    static final int WHOLE = 1000;
    private static final int HEIGHT = 24;
    private static final int THIN = 6;
    private static final int THIN_AT = 9;

    private final double most;

    /** @param figures  of all lines */
    Bars(List<Figures> figures) {
        most = figures.stream().mapToDouble(Bars::most).max().orElse(0);
    }

    private static double most(Figures figures) {
        return switch (figures) {
            case Figures.Share share -> (double) share.count();
            case Figures.Spread spread -> spread.most();
            case Figures.Outcomes _, Figures.NoSpread _ -> 0;
        };
    }

    /** Outcomes fill the whole line by their share; numbers are long by their size; spreads are boxes. */
    List<Mark> of(Figures figures) {
        return switch (figures) {
            case Figures.Outcomes outcomes -> outcomes(outcomes);
            case Figures.Share share -> List.of(new Mark("st-count", 0, 0, at((double) share.count()), HEIGHT));
            case Figures.Spread spread ->
                List.of(
                        mark("st-range", spread.least(), spread.most(), 11, 2),
                        mark("st-box", spread.first(), spread.third(), 4, 16),
                        new Mark("st-median", at(spread.median()) - 2, 0, 4, HEIGHT));
            case Figures.NoSpread _ -> List.of();
        };
    }

    private List<Mark> outcomes(Figures.Outcomes outcomes) {
        List<Mark> marks = new ArrayList<>();
        outcomes.overturnedShare().ifPresent(share -> {
            int overturned = part(share.share());
            marks.add(new Mark("oi-split__overturned", 0, 0, overturned, HEIGHT));
            marks.add(new Mark("oi-split__upheld", overturned, 0, WHOLE - overturned, HEIGHT));
            marks.add(interval(share));
        });
        return marks;
    }

    private static Mark interval(WilsonInterval share) {
        int low = part(share.low());
        return new Mark("oi-split__interval", low, THIN_AT, Math.max(1, part(share.high()) - low), THIN);
    }

    private static int part(double share) {
        return (int) Math.round(share * WHOLE);
    }

    private Mark mark(String css, double from, double to, int y, int height) {
        return new Mark(css, at(from), y, Math.max(2, at(to) - at(from)), height);
    }

    private int at(double value) {
        return most == 0 ? 0 : (int) Math.round(value / most * WHOLE);
    }
}
