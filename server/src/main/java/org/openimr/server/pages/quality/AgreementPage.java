package org.openimr.server.pages.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.ProcessSettings;
import org.openimr.process.quality.Agreement;
import org.openimr.process.quality.Stratum;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.DecidedTwice;
import org.openimr.server.pages.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far two reviewers agree who decided the same items without sight of each other. */
@Controller
final class AgreementPage {
    private final CaseQueries queries;
    private final int smallest;
    private final Clock clock;

    AgreementPage(CaseQueries queries, ProcessSettings settings, Clock clock) {
        this.queries = queries;
        this.smallest = settings.quality().smallestCell().value();
        this.clock = clock;
    }

    /**
     * One line of the table.
     *
     * @param items  how many, in words where there are too few
     */
    record Line(String of, String items, String observed, String expected, String kappa, String interval) {}

    @GetMapping("/quality/agreement")
    String show(
            Actor actor,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            Model model) {
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        LocalDate first = day(from).orElse(today.minusYears(1));
        LocalDate last = day(to).orElse(today);
        List<DecidedTwice> items = queries.decidedTwice(actor, first, last);
        Line all = line("All items", items);
        model.addAttribute("crumbs", Crumb.trail("Quality", "/quality", "Agreement"));
        model.addAttribute("from", first.toString());
        model.addAttribute("to", last.toString());
        model.addAttribute("answer", answer(items));
        model.addAttribute("alone", List.of(all));
        model.addAttribute("specialties", lines(bySpecialty(items)));
        model.addAttribute("strata", lines(byStratum(items)));
        model.addAttribute("smallest", smallest);
        return "quality/agreement";
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private String answer(List<DecidedTwice> items) {
        if (items.size() < smallest) return "Too few items were decided twice to say";
        Agreement all = agreement(items);
        return "Two reviewers agreed on " + all.same() + " of " + all.items() + " items";
    }

    private static Map<String, List<DecidedTwice>> bySpecialty(List<DecidedTwice> items) {
        Map<String, List<DecidedTwice>> by = new TreeMap<>();
        items.forEach(item ->
                by.computeIfAbsent(item.specialty(), _ -> new ArrayList<>()).add(item));
        return by;
    }

    private static Map<String, List<DecidedTwice>> byStratum(List<DecidedTwice> items) {
        Map<String, List<DecidedTwice>> by = new TreeMap<>();
        for (DecidedTwice item : items) {
            item.strata().stream()
                    .flatMap(key -> Stratum.named(key).stream())
                    .filter(stratum -> stratum != Stratum.EVERY)
                    .forEach(stratum -> by.computeIfAbsent("Drafts " + stratum.words(), _ -> new ArrayList<>())
                            .add(item));
        }
        return by;
    }

    private List<Line> lines(Map<String, List<DecidedTwice>> by) {
        return by.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .toList();
    }

    private static Agreement agreement(List<DecidedTwice> items) {
        return Agreement.of(items.stream().map(DecidedTwice::outcomes).toList());
    }

    private Line line(String of, List<DecidedTwice> items) {
        if (items.size() < smallest) return new Line(of, "fewer than " + smallest, "–", "–", "–", "–");
        Agreement agreement = agreement(items);
        return new Line(
                of,
                String.valueOf(agreement.items()),
                agreement.observed().map(AgreementPage::percent).orElse("–"),
                agreement.expected().map(AgreementPage::percent).orElse("–"),
                agreement.kappa().map(AgreementPage::number).orElse("not defined: all outcomes are the same"),
                agreement
                        .interval()
                        .map(interval -> number(interval.from()) + " to " + number(interval.to()))
                        .orElse("none: no item was decided differently"));
    }

    private static String percent(double share) {
        return String.format(Locale.US, "%.0f %%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.US, "%.2f", value).replace('-', '−');
    }
}
