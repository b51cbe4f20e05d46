package org.openimr.app.simulate;

import java.util.List;
import java.util.Locale;
import org.openimr.process.simulation.QueueLengths;
import org.openimr.process.simulation.SimulationResult;
import org.openimr.process.simulation.Specialty;

/** The queues as a picture (SVG): who waits for a reviewer, day by day, one line for each specialty and one for all. */
public final class QueuePlot {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 480;
    private static final int LEFT = 70;
    private static final int RIGHT = 250;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final int LINE = 20;
    /** Told apart by persons who do not see red and green apart (after Okabe and Ito). */
    private static final List<String> COLORS =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7A7A7A", "#8A5A00");

    private QueuePlot() {}

    public static String svg(SimulationResult result) {
        QueueLengths queues = result.queues();
        List<Integer> all = queues.waiting();
        int most = Math.max(1, all.stream().mapToInt(Integer::intValue).max().orElse(1));
        String title = "Cases waiting for a reviewer, " + queues.first() + " to "
                + queues.first().plusDays(Math.max(0, queues.days() - 1)) + " (simulated, fictional)";
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.US,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " font-family=\"sans-serif\" font-size=\"13\">%n",
                WIDTH,
                HEIGHT,
                title));
        svg.append(String.format("<title>%s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n", title));
        text(svg, LEFT, TOP - LINE + 4, "start", title);
        axes(svg, queues, most);
        line(svg, all, most, "#000000", "all", 0);
        int row = 1;
        for (Specialty specialty : Specialty.values()) {
            line(svg, queues.waiting(specialty), most, COLORS.get((row - 1) % COLORS.size()), specialty.printed(), row);
            row++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void axes(StringBuilder svg, QueueLengths queues, int most) {
        int right = WIDTH - RIGHT;
        int bottom = HEIGHT - BOTTOM;
        for (int part = 0; part <= 4; part++) {
            int y = bottom - (bottom - TOP) * part / 4;
            svg.append(String.format(
                    "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ccc\"/>%n", LEFT, y, right, y));
            text(svg, LEFT - 6, y + 4, "end", String.format(Locale.US, "%,d", (long) most * part / 4));
            int x = LEFT + (right - LEFT) * part / 4;
            text(
                    svg,
                    x,
                    bottom + LINE,
                    "middle",
                    queues.first()
                            .plusDays((long) Math.max(0, queues.days() - 1) * part / 4)
                            .toString());
        }
    }

    private static void line(StringBuilder svg, List<Integer> waiting, int most, String color, String name, int row) {
        int right = WIDTH - RIGHT;
        int bottom = HEIGHT - BOTTOM;
        StringBuilder points = new StringBuilder();
        for (int day = 0; day < waiting.size(); day++) {
            double x = LEFT + (double) (right - LEFT) * day / Math.max(1, waiting.size() - 1);
            double y = bottom - (double) (bottom - TOP) * waiting.get(day) / most;
            points.append(String.format(Locale.US, "%.1f,%.1f ", x, y));
        }
        svg.append(String.format(
                "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" points=\"%s\"/>%n",
                color, points.toString().strip()));
        int y = TOP + LINE * row;
        svg.append(String.format(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"3\"/>%n",
                right + 12, y, right + 30, y, color));
        text(svg, right + 36, y + 4, "start", name);
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String words) {
        svg.append(String.format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
                x, y, anchor, words.replace("&", "&amp;").replace("<", "&lt;")));
    }
}
