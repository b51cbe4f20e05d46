package org.openimr.server.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;

/**
 * Makes a working copy the reviewer's decision: keeps the signature, then gives the case the summary, each item and the
 * finished draft, in this order. Every command has an identifier made of the signature's, so a second press, or a press
 * after the program had stopped half-way, does what is left and nothing twice.
 */
public final class SignOff {
    /** What the reviewer signs. */
    public static final String STATEMENT = "I reviewed this case myself. The summary, the outcome of each item and its"
            + " rationale above are my own, and rest on the records named with them. I have no tie of Lab. Code"
            + " 139.5(c)(2) to anyone concerned.";

    private final DeskDrafts drafts;
    private final OpenedPages opened;
    private final DeskPages pages;
    private final Signatures signatures;
    private final DeskChecks checks;
    private final CaseService cases;

    public SignOff(
            DeskDrafts drafts,
            OpenedPages opened,
            DeskPages pages,
            Signatures signatures,
            DeskChecks checks,
            CaseService cases) {
        this.drafts = drafts;
        this.opened = opened;
        this.pages = pages;
        this.signatures = signatures;
        this.checks = checks;
        this.cases = cases;
    }

    /**
     * A signature as it is given.
     *
     * @param id       chosen when the page was shown
     * @param version  of the working copy that was shown
     * @param sha256   of what was shown
     * @param account  login of the person
     */
    public record Given(UUID id, int version, String sha256, String typedName, String account) {}

    /** What is signed with that working copy now. */
    public SignedContent content(OpenDesk desk, SavedDraft saved) {
        return new SignedContent(
                saved.draft().about(desk.itemNumbers()),
                opened.by(desk.number(), desk.by()).size(),
                pages.count(desk.number()));
    }

    /** Signs what was shown, if it is still that and whole. */
    public SignAnswer sign(OpenDesk desk, Given given, Instant now) {
        Optional<Signature> earlier = signatures.find(given.id()).filter(one -> isOf(desk, one));
        if (earlier.isPresent() && signatures.isDone(given.id())) return new SignAnswer.Signed();
        Optional<SavedDraft> saved = drafts.of(desk.number(), desk.by());
        if (saved.isEmpty() || saved.get().version() != given.version()) return new SignAnswer.Changed();
        SignedContent content = content(desk, saved.get());
        if (!content.sha256(STATEMENT).equals(given.sha256())) return new SignAnswer.Changed();
        if (earlier.isPresent()) return carry(desk, earlier.get(), now);
        if (desk.whyNotWriting().isPresent()) {
            return new SignAnswer.Refused(desk.whyNotWriting().get());
        }
        List<DeskFinding> missing = checks.look(desk, content.draft()).stream()
                .filter(DeskFinding::blocks)
                .toList();
        if (!missing.isEmpty()) return new SignAnswer.Unfinished(missing);
        Signature signature = signature(desk, given, content, now);
        signatures.keep(signature);
        return carry(desk, signature, now);
    }

    private static Signature signature(OpenDesk desk, Given given, SignedContent content, Instant now) {
        return new Signature(
                given.id(),
                desk.number(),
                UUID.fromString(desk.by().id()),
                given.account(),
                given.typedName().strip(),
                STATEMENT,
                now,
                given.version(),
                content);
    }

    private static boolean isOf(OpenDesk desk, Signature signature) {
        return signature.number().equals(desk.number())
                && signature.reviewer().toString().equals(desk.by().id());
    }

    private SignAnswer carry(OpenDesk desk, Signature signature, Instant now) {
        List<CaseCommand> commands = commands(signature);
        for (int step = 0; step < commands.size(); step++) {
            Order order = new Order(commands.get(step), desk.by());
            switch (cases.give(desk.number(), order, id(signature.id(), step), now)) {
                case Answer.Done _, Answer.AlreadyDone _ -> {}
                case Answer.Refused(var why) -> {
                    return new SignAnswer.Refused(why);
                }
                case Answer.Conflict _, Answer.OtherCommand _ -> {
                    return new SignAnswer.Busy();
                }
            }
        }
        signatures.done(signature.id(), now);
        return new SignAnswer.Signed();
    }

    private static List<CaseCommand> commands(Signature signature) {
        DeskDraft draft = signature.content().draft();
        List<CaseCommand> commands = new ArrayList<>();
        draft.summary().finished().ifPresent(summary -> commands.add(new WriteCaseSummary(signature.at(), summary)));
        draft.items().stream()
                .flatMap(item -> item.finished().stream())
                .forEach(decision -> commands.add(new DecideItem(signature.at(), decision)));
        commands.add(new SubmitDraft(signature.at()));
        return commands;
    }

    private static CommandId id(UUID signature, int step) {
        String name = signature + "/" + step;
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
