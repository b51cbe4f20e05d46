package org.openimr.server.pages.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openimr.determination.Finding;
import org.openimr.process.Actor;
import org.openimr.process.Refusal;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.MissingReport;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.Fault;
import org.openimr.server.security.Accounts;
import org.openimr.server.security.Accounts.Candidate;
import org.springframework.util.MultiValueMap;

/** The forms of the commands that a person may give to a case now. */
final class ActionForms {
    private static final String RELEASES = "releases:";

    private final Accounts accounts;
    private final boolean byOffer;

    /** @param byOffer  a reviewer takes a case that was offered; nobody is put in a seat by a form */
    ActionForms(Accounts accounts, boolean byOffer) {
        this.accounts = accounts;
        this.byOffer = byOffer;
    }

    /** Whether this person may look for a reviewer of the case now, on the page that offers it. */
    boolean seeks(CaseView view) {
        return byOffer && view.youMay().contains(CommandKind.ASSIGN_REVIEWER.address());
    }

    static Optional<CommandKind> kind(String address) {
        return Arrays.stream(CommandKind.values())
                .filter(kind -> kind.address().equals(address))
                .findFirst();
    }

    /** All of them, empty; the only step of the stage is unfolded. */
    List<ActionForm> of(CaseView view, Actor actor) {
        List<CommandKind> kinds = view.youMay().stream()
                .map(ActionForms::kind)
                .flatMap(Optional::stream)
                .filter(kind -> kind != CommandKind.CONFIRM_DEIDENTIFICATION || !view.youConfirmed())
                .filter(kind -> isTyped(kind, view.docket()))
                .filter(kind -> !byOffer || kind != CommandKind.ASSIGN_REVIEWER)
                .toList();
        List<CommandKind> steps = kinds.stream().filter(CommandKind::isStep).toList();
        // Where a reviewer is to be found, that is the step.
        List<CommandKind> open = steps.isEmpty() && !seeks(view) ? kinds : steps;
        return kinds.stream()
                .map(kind -> form(kind, view, fields(kind, view, actor, List.of()), open.equals(List.of(kind))))
                .toList();
    }

    /** What belongs to quality assurance has pages of its own; a list of named records is sent as data, not typed; a missing record has its form once there is something to say. */
    private static boolean isTyped(CommandKind kind, Docket docket) {
        if (kind == CommandKind.REPORT_MISSING_RECORD) return docket.sealedAt().isPresent();
        if (kind == CommandKind.ANSWER_MISSING_REPORT)
            return docket.reports().stream().anyMatch(MissingReport::isOpen);
        return kind != CommandKind.NAME_RECORDS && !kind.isOfQuality();
    }

    /** The fields of one form, with those that the typed values belong to. */
    List<FormField> fields(CommandKind kind, CaseView view, Actor actor, List<String> released) {
        // Asked of the database for the one form that names a reviewer, and not for each of a page.
        List<Candidate> candidates = kind == CommandKind.ASSIGN_REVIEWER ? accounts.candidates(actor) : List.of();
        return ActionFields.of(kind, view, candidates, released).stream()
                .map(field -> field.in(kind.address()))
                .toList();
    }

    /** All of them, with what was typed into the one that was refused. */
    List<ActionForm> refused(CaseView view, Actor actor, Typed typed, List<Fault> faults, Optional<Refusal> reason) {
        return of(view, actor).stream()
                .map(form -> form.kind() == typed.kind() ? kept(form, view, actor, typed, faults, reason) : form)
                .toList();
    }

    /**
     * What was sent.
     *
     * @param command  the identifier that the form carried
     */
    record Typed(CommandKind kind, UUID command, MultiValueMap<String, String> values) {
        /** Codes of the findings for which the form had a field. */
        List<String> released() {
            return values.keySet().stream()
                    .filter(name -> name.startsWith(RELEASES))
                    .map(name -> name.substring(RELEASES.length()))
                    .sorted()
                    .toList();
        }
    }

    private ActionForm kept(
            ActionForm form, CaseView view, Actor actor, Typed typed, List<Fault> faults, Optional<Refusal> reason) {
        List<String> released = Stream.concat(typed.released().stream(), blocking(reason))
                .distinct()
                .toList();
        List<FormField> fields = FormField.typed(
                fields(form.kind(), view, actor, released), typed.values(), field -> wrong(field, faults));
        return new ActionForm(
                form.kind(),
                form.address(),
                form.title(),
                form.explains(),
                form.button(),
                fields,
                typed.command(),
                true);
    }

    private static Stream<String> blocking(Optional<Refusal> reason) {
        return reason.filter(Refusal.BlockingFindings.class::isInstance).stream()
                .map(Refusal.BlockingFindings.class::cast)
                .flatMap(blocked -> blocked.findings().stream())
                .map(Finding::code);
    }

    static Optional<String> wrong(FormField field, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.path().equals(field.name())
                        || fault.path().startsWith(field.name() + ".")
                        || fault.path().startsWith(field.name() + "["))
                .map(Fault::what)
                .findFirst();
    }

    private static ActionForm form(CommandKind kind, CaseView view, List<FormField> fields, boolean open) {
        ActionWords words = ActionWords.of(kind);
        return new ActionForm(
                kind,
                "/cases/" + view.number() + "/" + kind.address(),
                words.title(),
                words.why(),
                words.verb(),
                fields,
                UUID.randomUUID(),
                open);
    }
}
