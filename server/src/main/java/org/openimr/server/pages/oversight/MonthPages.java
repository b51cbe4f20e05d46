package org.openimr.server.pages.oversight;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Grade;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.reporting.Figure;
import org.openimr.process.reporting.MonthlyUpdate;
import org.openimr.server.cases.MonthlyFigures;
import org.openimr.server.cases.MonthlyFigures.Behind;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.Written;
import org.openimr.server.pages.oversight.MonthView.BehindLine;
import org.openimr.server.pages.oversight.MonthView.Line;
import org.openimr.server.pages.oversight.MonthView.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The monthly update, each figure with its definition and the cases behind it. */
@Controller
final class MonthPages {
    static final String ADDRESS = "/oversight/months/";
    private static final int MOST_CASES = 1_000;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final MonthlyFigures figures;
    private final Clock clock;

    MonthPages(JdbcClient jdbc, Clock clock) {
        this.figures = new MonthlyFigures(jdbc);
        this.clock = clock;
    }

    @GetMapping("/oversight/months/{month}")
    String month(@PathVariable("month") String month, Model model) {
        YearMonth chosen = parsed(month);
        MonthlyUpdate update = figures.of(chosen);
        String words = IN_WORDS.format(chosen);
        String title = words + ": "
                + DayWords.count(sum(update, Figure.TOTAL_APPLICATIONS), "application", "applications") + ", "
                + DayWords.count(sum(update, Figure.DECISIONS_ISSUED), "decision", "decisions");
        model.addAttribute(
                "month",
                new MonthView(
                        title,
                        Crumb.trail("Oversight", "/oversight", words),
                        Arrays.stream(Figure.values())
                                .map(figure -> line(update, figure))
                                .toList(),
                        update.reasons().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(MonthPages::reason)
                                .toList(),
                        ADDRESS + chosen.minusMonths(1),
                        IN_WORDS.format(chosen.minusMonths(1)),
                        chosen.isBefore(thisMonth()) ? ADDRESS + chosen.plusMonths(1) : "",
                        IN_WORDS.format(chosen.plusMonths(1)),
                        chosen.isBefore(thisMonth()) ? "" : "The month is not over: these figures will still change.",
                        "./openimr monthly " + chosen + " --data DIR"));
        return "month";
    }

    @GetMapping("/oversight/months/{month}/{figure}")
    String behind(@PathVariable("month") String month, @PathVariable("figure") String figure, Model model) {
        YearMonth chosen = parsed(month);
        Figure asked = Arrays.stream(Figure.values())
                .filter(each -> slug(each).equals(figure))
                .findFirst()
                .orElseThrow(Written::absent);
        List<Behind> cases = figures.behind(chosen, asked);
        model.addAttribute(
                "title", asked.title() + ", " + IN_WORDS.format(chosen) + ": " + value(figures.of(chosen), asked));
        model.addAttribute("definition", asked.definition());
        model.addAttribute("back", ADDRESS + chosen);
        model.addAttribute("crumbs", Crumb.trail(IN_WORDS.format(chosen), ADDRESS + chosen, asked.title()));
        model.addAttribute(
                "cases",
                cases.stream()
                        .limit(MOST_CASES)
                        .map(each -> behind(asked, each))
                        .toList());
        model.addAttribute(
                "more",
                cases.size() > MOST_CASES
                        ? "The first " + DayWords.count(MOST_CASES, "case", "cases") + " of "
                                + DayWords.count(cases.size(), "case", "cases") + "."
                        : "");
        return "month-cases";
    }

    private static Line line(MonthlyUpdate update, Figure figure) {
        return new Line(
                figure.title(),
                value(update, figure),
                over(update, figure),
                figure.definition(),
                figure.grade() == Grade.DESIGN_CHOICE ? "" : figure.grade().meaning(),
                ADDRESS + update.month() + "/" + slug(figure));
    }

    /** The figure, with its unit where it is no number of cases or items. */
    private static String value(MonthlyUpdate update, Figure figure) {
        MonthlyUpdate.Value value = update.value(figure);
        return switch (figure.counts()) {
            case CASES, ITEMS -> String.format(Locale.US, "%,d", value.sum());
            case DAYS ->
                value.mean().isPresent()
                        ? String.format(Locale.US, "%.1f days", value.mean().getAsDouble())
                        : "none";
        };
    }

    private static String over(MonthlyUpdate update, Figure figure) {
        int cases = (int) update.value(figure).cases();
        return switch (figure.counts()) {
            case CASES -> "";
            case DAYS -> "over " + DayWords.count(cases, "decision", "decisions");
            case ITEMS -> "in " + DayWords.count(cases, "decision", "decisions");
        };
    }

    private static Reason reason(Map.Entry<IneligibilityCode, Long> reason) {
        return new Reason(reason.getKey().words(), String.format(Locale.US, "%,d", reason.getValue()));
    }

    private static BehindLine behind(Figure figure, Behind each) {
        int part = (int) each.part();
        return new BehindLine(
                each.number().value(),
                "/cases/" + each.number(),
                switch (figure.counts()) {
                    case CASES -> "";
                    case DAYS -> DayWords.count(part, "day", "days");
                    case ITEMS -> DayWords.count(part, "item", "items");
                });
    }

    private static int sum(MonthlyUpdate update, Figure figure) {
        return (int) update.value(figure).sum();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(CaliforniaTime.dayOf(clock.instant()));
    }

    private YearMonth parsed(String month) {
        try {
            YearMonth parsed = YearMonth.parse(month);
            if (!parsed.isAfter(thisMonth())) return parsed;
        } catch (DateTimeParseException e) {
            throw Written.absent(); // an address that no page of ours has
        }
        throw Written.absent();
    }

    private static String slug(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
