package org.openimr.server.pages.alerts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.search.SearchLink;
import org.openimr.server.alerts.AlertSubject;
import org.openimr.server.alerts.Alerts;
import org.openimr.server.alerts.Budgets;
import org.openimr.server.alerts.SectionKey;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asking for an alert, confirming and ending it. The page after asking is the same in every case. A link of an e-mail
 * only shows a page: programs that open links before people do must not confirm or end anything.
 */
@Controller
final class AlertPages {
    private static final int ASKED_AN_HOUR = 10;

    private final Alerts alerts;
    private final Clock clock;
    private final Budgets budgets = new Budgets(Duration.ofHours(1));

    AlertPages(Alerts alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    /**
     * The page on which an alert is asked for. What is absent is an empty text.
     *
     * @param words    of the search, or the section
     * @param typed    what stands in the field
     * @param problem  key of the message about it
     */
    record View(
            List<Crumb> crumbs,
            boolean on,
            String kind,
            String kept,
            String words,
            String page,
            String feed,
            String typed,
            String problem) {}

    @GetMapping("/alerts")
    String form(@RequestParam MultiValueMap<String, String> parameters, Words words, Model model) {
        AlertSubject subject = Optional.ofNullable(parameters.getFirst("section"))
                .map(section -> (AlertSubject) new AlertSubject.Citing(section(section)))
                .orElseGet(() ->
                        search(SearchLink.write(SearchLink.read(Map.<String, List<String>>copyOf(parameters)))));
        return form(subject, "", "", words, model);
    }

    @PostMapping("/alerts")
    String ask(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "search") String kind,
            @RequestParam(defaultValue = "") String kept,
            HttpServletRequest request,
            Words words,
            Model model) {
        AlertSubject subject = kind.equals("citing") ? new AlertSubject.Citing(section(kept)) : search(kept);
        String typed = address.strip();
        if (!alerts.isOn()) return form(subject, typed, "", words, model);
        if (!Alerts.isAddress(typed)) return form(subject, typed, "alerts.address.wrong", words, model);
        String sender = Budgets.network(request.getRemoteAddr());
        if (budgets.take(sender, 1, ASKED_AN_HOUR, clock.instant()).isPresent()) {
            return form(subject, typed, "alerts.busy", words, model);
        }
        alerts.ask(typed, subject, words.language().written(), clock.instant());
        return "redirect:/alerts/asked";
    }

    @GetMapping("/alerts/asked")
    String asked(Words words, Model model) {
        return said("alerts.asked", "", words, model);
    }

    @GetMapping("/alerts/{token}/confirm")
    String confirm(@PathVariable String token, Words words, Model model) {
        return alerts.of(token)
                .map(shown -> shown.confirmed()
                        ? said("alerts.confirmed", "", words, model)
                        : act(shown, token, "confirm", words, model))
                .orElseGet(() -> said("alerts.unknown", "", words, model));
    }

    @PostMapping("/alerts/{token}/confirm")
    String confirmed(@PathVariable String token, Words words, Model model) {
        alerts.confirm(token, clock.instant());
        return alerts.of(token).isPresent()
                ? said("alerts.confirmed", "", words, model)
                : said("alerts.unknown", "", words, model);
    }

    @GetMapping("/alerts/{token}/end")
    String end(@PathVariable String token, Words words, Model model) {
        return alerts.of(token)
                .map(shown -> act(shown, token, "end", words, model))
                .orElseGet(() -> said("alerts.ended", "", words, model));
    }

    @PostMapping("/alerts/{token}/end")
    String ended(@PathVariable String token, Words words, Model model) {
        alerts.end(token);
        return said("alerts.ended", "", words, model);
    }

    private String form(AlertSubject subject, String typed, String problem, Words words, Model model) {
        model.addAttribute(
                "alert",
                new View(
                        Crumb.trail(words, words.say("results.crumb"), subject.path(), words.say("alerts.title")),
                        alerts.isOn(),
                        subject.kind(),
                        subject.kept(),
                        subject.words(),
                        subject.path(),
                        subject.feed(),
                        typed,
                        problem.isEmpty() ? "" : words.say(problem)));
        return "alerts/ask";
    }

    /**
     * A page that says one thing, and may have one button.
     *
     * @param what  what the alert is about
     * @param act   address of the button, or empty
     */
    record Said(List<Crumb> crumbs, String title, String text, String what, String act, String button) {}

    private static String said(String key, String what, Words words, Model model) {
        String title = words.say(key + ".title");
        model.addAttribute("said", new Said(Crumb.trail(words, title), title, words.say(key + ".text"), what, "", ""));
        return "alerts/said";
    }

    private static String act(Alerts.Shown shown, String token, String act, Words words, Model model) {
        String key = "alerts." + act;
        String title = words.say(key + ".title");
        model.addAttribute(
                "said",
                new Said(
                        Crumb.trail(words, title),
                        title,
                        words.say(key + ".text"),
                        shown.subject().words(),
                        "/alerts/" + token + "/" + act,
                        words.say(key + ".button")));
        return "alerts/said";
    }

    private static SectionKey section(String written) {
        return SectionKey.parse(written).orElseThrow(Written::absent);
    }

    private static AlertSubject search(String link) {
        return AlertSubject.ofLink(link).orElseThrow(Written::absent);
    }
}
