package org.openimr.server.pages.parties;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.intake.EntryPreview;
import org.openimr.panel.parties.intake.EntryRow;
import org.openimr.panel.register.intake.ImportProblem;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;

/**
 * What a file would do.
 *
 * @param title     the answer: how many rows can be taken
 * @param there     rows that say what is on file
 * @param actsMore  rows that are not shown
 */
record ImportView(
        String title,
        int there,
        List<Act> acts,
        int actsMore,
        List<Problem> problems,
        int problemsMore,
        String text,
        UUID command,
        String fingerprint,
        Optional<RefusalView> refusal) {
    private static final int SHOWN = 200;

    ImportView {
        acts = List.copyOf(acts);
        problems = List.copyOf(problems);
    }

    record Act(int line, String what, String does) {}

    /** @param column  empty where the row as a whole is at fault */
    record Problem(int line, String column, String what, String remedy, String code) {}

    static ImportView of(EntryPreview preview, String text, UUID command, Optional<RefusalView> refusal) {
        List<EntryRow.Taken> taken = preview.taken();
        List<ImportProblem> problems = preview.problems();
        return new ImportView(
                title(preview),
                preview.alreadyThere().size(),
                taken.stream().limit(SHOWN).map(ImportView::act).toList(),
                Math.max(0, taken.size() - SHOWN),
                problems.stream().limit(SHOWN).map(ImportView::problem).toList(),
                Math.max(0, problems.size() - SHOWN),
                text,
                command,
                fingerprint(preview),
                refusal);
    }

    private static String title(EntryPreview preview) {
        int taken = preview.taken().size();
        int refused = preview.refused().size();
        String first = taken == 0 ? "No row can be taken" : DayWords.count(taken, "row", "rows") + " can be taken";
        return refused == 0 ? first : first + "; " + DayWords.count(refused, "row", "rows") + " cannot";
    }

    private static Act act(EntryRow.Taken row) {
        return new Act(
                row.line(),
                row.what(),
                row.commands().stream().map(ImportView::does).collect(Collectors.joining(", ")));
    }

    private static String does(PartyCommand command) {
        return switch (command) {
            case PartyCommand.EnterParty _ -> "new party";
            case PartyCommand.CorrectParty _ -> "adds to the entry";
            case PartyCommand.EnterTie _ -> "new tie";
            case PartyCommand.EndTie end -> "ends the tie on " + DayWords.of(end.last());
            case PartyCommand.WithdrawTie _ -> "withdraws the tie";
            case PartyCommand.EstablishAcademicWork _ -> "notes academic work";
            case PartyCommand.RevokeAcademicWork _ -> "revokes academic work";
            case PartyCommand.NameReviewOrganization _ -> "notes the review organization";
            case PartyCommand.RevokeReviewOrganization _ -> "revokes the review organization";
        };
    }

    private static Problem problem(ImportProblem problem) {
        return new Problem(
                problem.line(), problem.column().orElse(""), problem.what(), problem.remedy(), problem.code());
    }

    /** The same for what would do the same to the same rows. */
    static String fingerprint(EntryPreview preview) {
        List<String> parts = new ArrayList<>();
        preview.taken().forEach(row -> parts.add(act(row).toString()));
        preview.problems().forEach(problem -> parts.add(problem.printed()));
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(UTF_8)).toString();
    }
}
