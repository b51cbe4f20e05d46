package org.openimr.server.pages.reviewers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.intake.ImportPreview;
import org.openimr.panel.register.intake.ImportProblem;
import org.openimr.panel.register.intake.ImportRow;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;

/**
 * Lays out what an import would do.
 *
 * @param register  into which it goes
 */
record ImportViewing(RegisterState register, ImportPreview preview) {
    private static final int MOST = 300;

    /** Before it is confirmed. */
    ImportView preview(ImportView.Sent sent, Optional<RefusalView> refusal) {
        return view(title(), sent, refusal);
    }

    /** After it was. */
    ImportView result(ImportView.Sent sent) {
        int refused = preview.refused().size();
        String title = DayWords.count(preview.taken().size(), "row was taken", "rows were taken")
                + (refused == 0 ? "" : "; " + DayWords.count(refused, "was not", "were not"));
        return view(title, sent, Optional.empty());
    }

    private String title() {
        int taken = preview.taken().size();
        int refused = preview.refused().size();
        if (taken == 0 && refused == 0 && preview.ofFile().isEmpty()) return "Nothing in this file is new";
        if (taken == 0) return "Nothing of this file can be taken yet";
        return DayWords.count(taken, "row", "rows") + " can be taken"
                + (refused == 0 ? "" : "; " + DayWords.count(refused, "row", "rows") + " cannot");
    }

    private ImportView view(String title, ImportView.Sent sent, Optional<RefusalView> refusal) {
        List<ImportView.Problem> problems =
                preview.problems().stream().map(ImportViewing::problem).toList();
        List<ImportView.Act> acts = acts();
        return new ImportView(
                title,
                problems.stream().limit(MOST).toList(),
                Math.max(0, problems.size() - MOST),
                acts.stream().limit(MOST).toList(),
                Math.max(0, acts.size() - MOST),
                preview.alreadyThere().size(),
                preview.passedOver(),
                sent,
                refusal);
    }

    private static ImportView.Problem problem(ImportProblem problem) {
        return new ImportView.Problem(
                problem.line(), problem.column().orElse(""), problem.code(), problem.what(), problem.remedy());
    }

    private List<ImportView.Act> acts() {
        Map<ReviewerId, String> enrolled = new HashMap<>();
        Map<CredentialId, Credential> recorded = new HashMap<>();
        for (RegisterCommand command : preview.commands()) {
            if (command instanceof EnrolReviewer enrol)
                enrolled.put(
                        enrol.reviewer(),
                        enrol.person().given() + " " + enrol.person().family());
            if (command instanceof RecordCredential record)
                recorded.put(record.credential().id(), record.credential());
        }
        CommandWords words = new CommandWords((reviewer, credential) -> register.file(reviewer)
                .flatMap(file -> file.entry(credential))
                .map(CredentialEntry::credential)
                .or(() -> Optional.ofNullable(recorded.get(credential))));
        List<ImportView.Act> acts = new ArrayList<>();
        for (ImportRow.Taken row : preview.taken()) {
            Optional<ReviewerFile> file = register.file(row.reviewer());
            acts.add(new ImportView.Act(
                    row.line(),
                    file.map(FileWords::name).orElseGet(() -> enrolled.getOrDefault(row.reviewer(), "")),
                    file.map(FileViewing::base).orElse(""),
                    row.commands().stream().map(words::of).toList()));
        }
        return acts;
    }

    /** Of every word that the preview says: two with the same are the same preview. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        preview.problems().forEach(problem -> all.append(problem.printed()).append('\n'));
        acts().forEach(act -> all.append(act).append('\n'));
        preview.taken().forEach(row -> all.append(row.reviewer()).append('\n'));
        all.append(preview.alreadyThere().size());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
