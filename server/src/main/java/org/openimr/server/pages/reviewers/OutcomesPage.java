package org.openimr.server.pages.reviewers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.pseudonym.ShownTable;
import org.openimr.server.pages.Crumb;
import org.openimr.server.panel.statistics.OutcomesCsv;
import org.openimr.server.panel.statistics.ReviewerOutcomes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Outcomes by reviewer as they may be published; who is who is not told even here. */
@Controller
final class OutcomesPage {
    private final ReviewerOutcomes outcomes;

    OutcomesPage(ReviewerOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * One line of the table.
     *
     * @param of     pseudonym, or all
     * @param cells  counts, or that they are hidden
     */
    record Line(String of, List<String> cells) {}

    @GetMapping("/reviewers/outcomes")
    String show(Model model) {
        Optional<ShownTable> table = outcomes.table();
        model.addAttribute("crumbs", Crumb.trail("Reviewers", "/reviewers", "Outcomes"));
        model.addAttribute("answer", answer(table));
        model.addAttribute("columns", table.map(ShownTable::columns).orElse(List.of()));
        model.addAttribute("lines", table.map(OutcomesPage::lines).orElse(List.of()));
        model.addAttribute("smallest", outcomes.smallest());
        return "reviewers/outcomes";
    }

    private static String answer(Optional<ShownTable> table) {
        if (table.isEmpty()) return "No published determination has a reviewer of the register yet";
        int all = table.get().cells().size() * (table.get().columns().size() + 1);
        long shown = all - table.get().hidden();
        if (shown == 0) return "The counts are too small to publish any of them";
        return shown == all ? "All counts can be published" : shown + " of " + all + " counts can be published";
    }

    private static List<Line> lines(ShownTable table) {
        List<String> names = new ArrayList<>(table.rows());
        names.add(OutcomesCsv.ALL);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            lines.add(new Line(
                    names.get(row),
                    table.cells().get(row).stream()
                            .map(cell -> cell.map(String::valueOf).orElse(OutcomesCsv.HIDDEN))
                            .toList()));
        }
        return lines;
    }

    /** The table to publish; its heading alone while there is nothing. */
    @GetMapping("/reviewers/outcomes.csv")
    ResponseEntity<byte[]> csv() {
        return Downloads.csv(
                "outcomes-by-reviewer.csv",
                outcomes.table().map(OutcomesCsv::of).orElse("Reviewer\r\n"));
    }
}
