package org.openimr.server.pages.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openimr.determination.Priority;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.review.PartyQuestion;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.Fault;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.cases.FormGiving.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The forms by which a party acts on its own case: those that the table of authority gives it, where something waits for
 * it. What the account settles is not asked: who answers, and who certifies.
 */
@Component
public final class PartyForms {
    private final FormGiving giving;
    private final Clock clock;

    PartyForms(CaseService service, Clock clock) {
        this.giving = new FormGiving(service);
        this.clock = clock;
    }

    /**
     * A party at its case.
     *
     * @param party  as which it belongs to the case
     * @param today  the day in California
     */
    public record Visit(CaseView view, Actor actor, PartyRole party, LocalDate today, Words words) {
        /** Reports the own withdrawal, and no other ground on which items end. */
        boolean withdraws(CommandKind kind) {
            return kind == CommandKind.TERMINATE_ITEMS
                    && grounds().equals(List.of(TerminationGround.WITHDRAWN_BY_APPLICANT));
        }

        private List<TerminationGround> grounds() {
            return Arrays.stream(TerminationGround.values())
                    .filter(ground -> Authority.mayReport(ground).contains(actor.role()))
                    .toList();
        }
    }

    /** Puts the forms into the page. */
    public void show(Model model, Visit visit) {
        fill(model, forms(visit), Optional.empty());
    }

    /** What is said after the command of that address was carried out; empty where there is none. */
    public static String done(String command, Words words) {
        return ActionForms.kind(command)
                .map(kind -> words.find(key(kind, "done"))
                        .orElseGet(() -> ActionWords.of(kind).done()))
                .orElse("");
    }

    /**
     * Carries a form out. Where it is not carried out the page is filled again, with the reason and what was typed.
     *
     * @return whether it was done; empty where this party has no such form
     */
    public Optional<Boolean> give(Model model, Visit visit, String command, MultiValueMap<String, String> values) {
        return kinds(visit)
                .filter(kind -> kind.address().equals(command))
                .findFirst()
                .map(kind -> give(model, visit, kind, values));
    }

    private boolean give(Model model, Visit visit, CommandKind kind, MultiValueMap<String, String> values) {
        Optional<UUID> id = FormGiving.identifier(values);
        Outcome outcome = id.map(command -> carryOut(visit, kind, values, command))
                .orElseGet(() -> Outcome.Stay.because(CaseRefusals.unnamed()));
        return switch (outcome) {
            case Outcome.Done _ -> true;
            case Outcome.Stay(var why, var faults, var _) -> {
                List<ActionForm> forms = forms(visit).stream()
                        .map(form -> form.kind() == kind
                                ? kept(form, values, id.orElseGet(UUID::randomUUID), faults, visit.words())
                                : form)
                        .toList();
                fill(model, forms, Optional.of(in(visit.words(), why)));
                yield false;
            }
        };
    }

    private Outcome carryOut(Visit visit, CommandKind kind, MultiValueMap<String, String> values, UUID command) {
        MultiValueMap<String, String> complete = new LinkedMultiValueMap<>(values);
        settled(kind, visit).forEach(complete::set);
        List<FormField> fields = all(kind, visit);
        return giving.give(
                kind,
                visit.view().number(),
                TypedCommand.json(fields, complete),
                visit.actor(),
                command,
                clock.instant());
    }

    private static void fill(Model model, List<ActionForm> forms, Optional<RefusalView> refusal) {
        model.addAttribute("actions", forms);
        model.addAttribute("refusal", refusal);
        model.addAttribute("done", "");
    }

    private static Stream<CommandKind> kinds(Visit visit) {
        return visit.view().youMay().stream()
                .map(ActionForms::kind)
                .flatMap(Optional::stream)
                .filter(kind -> waits(kind, visit));
    }

    /** An answer is taken only from who was asked and has not answered; a review is made urgent only once. */
    private static boolean waits(CommandKind kind, Visit visit) {
        if (kind == CommandKind.CONVERT_TO_EXPEDITED)
            return visit.view().docket().priority() != Priority.EXPEDITED;
        if (kind == CommandKind.ANSWER_INQUIRY) return inquiry(visit).isPresent();
        if (kind == CommandKind.REPORT_MISSING_RECORD)
            return visit.view().docket().sealedAt().isPresent();
        return kind != CommandKind.ANSWER_QUESTION || !questions(visit).isEmpty();
    }

    private static Optional<Inquiry> inquiry(Visit visit) {
        return visit.view().docket().openInquiry().filter(open -> open.silent().contains(visit.party()));
    }

    private static List<PartyQuestion> questions(Visit visit) {
        return visit.view().questions().stream()
                .filter(question ->
                        question.of() == visit.party() && question.answer().isEmpty())
                .toList();
    }

    private static List<ActionForm> forms(Visit visit) {
        return kinds(visit).map(kind -> form(kind, visit)).toList();
    }

    private static ActionForm form(CommandKind kind, Visit visit) {
        ActionWords english = ActionWords.of(kind);
        Words words = visit.words();
        String asked = inquiry(visit).map(Inquiry::question).orElse("");
        boolean answers = kind == CommandKind.ANSWER_INQUIRY || kind == CommandKind.ANSWER_QUESTION;
        return new ActionForm(
                kind,
                "/follow/" + visit.view().number() + "/" + kind.address(),
                words.find(key(kind, visit, "title")).orElse(english.title()),
                words.find(key(kind, visit, "why"), asked).orElse(english.why()),
                words.find(key(kind, visit, "verb")).orElse(english.verb()),
                asksFor(kind, visit),
                UUID.randomUUID(),
                answers);
    }

    /** The fields that the page shows, in its language. */
    private static List<FormField> asksFor(CommandKind kind, Visit visit) {
        Map<String, String> settled = settled(kind, visit);
        return all(kind, visit).stream()
                .filter(field -> !settled.containsKey(field.name()))
                .map(field -> field.worded(what -> visit.words().find(key(kind, visit, what))))
                .toList();
    }

    private static List<FormField> all(CommandKind kind, Visit visit) {
        return fields(kind, visit).stream()
                .map(field -> field.in(kind.address()))
                .toList();
    }

    /** A party sees no determination but in its letter, so it reports on any item that was decided. */
    private static List<FormField> fields(CommandKind kind, Visit visit) {
        if (kind == CommandKind.ANSWER_QUESTION) return CourseFields.questionAnswer(questions(visit));
        if (kind == CommandKind.TERMINATE_ITEMS) return OutcomeFields.termination(visit.view(), visit.grounds());
        return kind == CommandKind.REPORT_IMPLEMENTATION
                ? OutcomeFields.implementation(OutcomeFields.items(visit.view()))
                : ActionFields.of(kind, visit.view(), List.of(), List.of());
    }

    /** What the account settles, by the name of its field. */
    private static Map<String, String> settled(CommandKind kind, Visit visit) {
        if (kind == CommandKind.ANSWER_INQUIRY || kind == CommandKind.REPORT_MISSING_RECORD)
            return Map.of("by", visit.party().name());
        if (visit.withdraws(kind)) {
            return Map.of(
                    "ground",
                    TerminationGround.WITHDRAWN_BY_APPLICANT.name(),
                    "on",
                    visit.today().toString());
        }
        return kind == CommandKind.CONVERT_TO_EXPEDITED ? Map.of("certifiedBy", Role.PHYSICIAN.name()) : Map.of();
    }

    private static ActionForm kept(
            ActionForm form, MultiValueMap<String, String> values, UUID command, List<Fault> faults, Words words) {
        List<FormField> fields = FormField.typed(
                form.fields(),
                values,
                field -> ActionForms.wrong(field, faults).map(_ -> words.say("follow.act.field")));
        return new ActionForm(
                form.kind(), form.address(), form.title(), form.explains(), form.button(), fields, command, true);
    }

    /** In the page's language and for who is no lawyer; the code and the clause stay. */
    private static RefusalView in(Words words, RefusalView why) {
        boolean incomplete =
                Arrays.stream(Fault.Kind.values()).anyMatch(kind -> kind.code().equals(why.code()));
        String key = incomplete ? "follow.act.incomplete" : "follow.refusal." + why.code();
        return new RefusalView(
                words.say("follow.act.notDone"),
                words.find(key).map(List::of).orElse(why.what()),
                words.find(key + ".remedy").orElse(why.remedy()),
                why.code(),
                why.clause());
    }

    private static String key(CommandKind kind, Visit visit, String what) {
        return visit.withdraws(kind) ? "follow.act.withdraw." + what : key(kind, what);
    }

    private static String key(CommandKind kind, String what) {
        return "follow.act." + kind.address() + "." + what;
    }
}
