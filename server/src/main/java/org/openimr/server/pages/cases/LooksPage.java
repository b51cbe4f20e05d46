package org.openimr.server.pages.cases;

import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.looks.Look;
import org.openimr.server.looks.Looks;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who looked at a case, for who answers for the organization's reviews. */
@Controller
final class LooksPage {
    private static final int MOST = 500;

    private final CaseQueries queries;
    private final Looks looks;

    LooksPage(CaseQueries queries, Looks looks) {
        this.queries = queries;
        this.looks = looks;
    }

    /** One line of the list. */
    record Row(String when, String who, String role, String what, String address) {}

    @GetMapping("/cases/{number}/looks")
    String show(Actor actor, @PathVariable("number") String inAddress, Model model) {
        CaseNumber number = CaseNumber.parse(inAddress)
                .filter(one -> queries.sees(actor, one))
                .orElseThrow(Written::absent);
        List<Looks.Seen> newest = looks.at(number, actor, MOST + 1);
        List<Row> rows = newest.stream().limit(MOST).map(LooksPage::row).toList();
        long people =
                newest.stream().map(seen -> seen.look().account()).distinct().count();
        model.addAttribute("crumbs", Crumb.trail("Case " + number, "/cases/" + number, "Who looked"));
        model.addAttribute("title", title(number, (int) people));
        model.addAttribute("rows", rows);
        model.addAttribute("more", newest.size() > MOST);
        model.addAttribute("back", "/cases/" + number);
        return "case-looks";
    }

    private static String title(CaseNumber number, int people) {
        return people == 0
                ? "Nobody looked at " + number + " yet"
                : DayWords.count(people, "person", "people") + " looked at " + number;
    }

    private static Row row(Looks.Seen seen) {
        Look look = seen.look();
        return new Row(
                DayWords.of(look.at()),
                seen.name().isEmpty() ? "an account that is gone" : seen.name(),
                look.role().title() + (look.emergency().isPresent() ? ", in an emergency" : ""),
                look.kind().title(),
                look.asked());
    }
}
