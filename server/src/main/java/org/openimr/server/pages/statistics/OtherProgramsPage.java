package org.openimr.server.pages.statistics;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.statistics.Selection;
import org.openimr.archive.statistics.Statistics;
import org.openimr.server.archive.OtherPrograms;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions of other review programs, by year, category and outcome. They are no determinations of this one. */
@Controller
final class OtherProgramsPage {
    private final OtherPrograms programs;

    OtherProgramsPage(OtherPrograms programs) {
        this.programs = programs;
    }

    @GetMapping("/statistics/other-programs")
    String programs(
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String year,
            Words words,
            Model model) {
        List<String> known = programs.programs();
        Optional<String> shown = known.stream()
                .filter(one -> program.isEmpty() || one.equals(program))
                .findFirst();
        if (shown.isEmpty() && !program.isEmpty()) throw Written.absent();
        String title = words.say("programs.title");
        model.addAttribute("crumbs", Crumb.trail(words, words.say("statistics.crumb"), "/statistics", title));
        model.addAttribute("title", title);
        model.addAttribute(
                "shown",
                shown.map(name -> new ProgramViewing(words, programs)
                        .of(name, known, ProgramCategory.of(by), Written.number(year))));
        model.addAttribute("questions", QuestionView.of(Statistics.queries(), false, Selection.all(), words));
        return "statistics/programs";
    }
}
