package org.openimr.server.pages.reviewers;

import static org.openimr.server.pages.reviewers.FieldView.Kind.CHOICE;
import static org.openimr.server.pages.reviewers.FieldView.Kind.DATE;
import static org.openimr.server.pages.reviewers.FieldView.Kind.NUMBER;
import static org.openimr.server.pages.reviewers.FieldView.Kind.SELECTION;
import static org.openimr.server.pages.reviewers.FieldView.Kind.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openimr.panel.During;
import org.openimr.panel.register.AvailabilityCommand.CancelAbsence;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.EngagementCommand.ResumeEngagement;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The forms of a file, apart from those of its credentials. */
record FileForms(ReviewerFile file) {
    private static final String OPEN = "open";
    private static final String WEEKLY = "weekly";
    private static final int MOST_CASES = 999;
    private static final String STATE = "state";
    private static final String NUMBER_OF = "number";
    private static final String SOURCE = "source";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String PLANNED = "planned";

    FileForm of(FileAct act) {
        return switch (act) {
            case PERSON -> person();
            case REPORTED_LICENSE -> reported();
            case CAPACITY -> capacity();
            case ABSENCE -> absence();
            case CANCEL_ABSENCE -> cancel();
            case LANGUAGES -> languages();
            case END -> end();
            case RESUME -> resume();
        };
    }

    private FileForm person() {
        List<FieldView> fields = new ArrayList<>(PersonFields.fields());
        fields.add(Reasons.field("Why it is changed", "For example: married; moved; mistyped."));
        return new FileForm(
                "Correct who it is",
                "What stood there before stays in the history.",
                "Correct",
                fields,
                PersonFields.written(file),
                typed -> {
                    Optional<PersonFields.Stated> stated =
                            PersonFields.read(typed, file.person().id(), PersonFields.notAsked(file.person()));
                    Optional<String> reason = Reasons.read(typed);
                    return whole(
                            typed,
                            () -> new CorrectPerson(
                                    file.id(),
                                    stated.orElseThrow().person(),
                                    stated.orElseThrow().degree(),
                                    reason.orElseThrow()));
                });
    }

    private FileForm reported() {
        return new FileForm(
                "Note a license to be looked up",
                "It counts for nothing until someone has looked it up at the state’s board and recorded it.",
                "Note it",
                List.of(
                        FieldView.choice(STATE, SELECTION, "State", CredentialFields.states()),
                        FieldView.of(NUMBER_OF, TEXT, "Number", ""),
                        FieldView.of(SOURCE, TEXT, "Where it is known from", "For example: the reviewer’s letter.")),
                nothing(),
                typed -> {
                    Optional<UsState> state = typed.choice(STATE, UsState.class);
                    Optional<String> number = typed.text(NUMBER_OF);
                    Optional<String> source = typed.text(SOURCE);
                    return whole(
                            typed,
                            () -> new ReportLicense(
                                    file.id(),
                                    new ReportedLicense(
                                            state.orElseThrow(), number.orElseThrow(), source.orElseThrow())));
                });
    }

    private FileForm capacity() {
        MultiValueMap<String, String> preset = nothing();
        preset.add(OPEN, Integer.toString(file.capacity().open()));
        preset.add(WEEKLY, Integer.toString(file.capacity().weekly()));
        return new FileForm(
                "Set the capacity",
                "No more than this is offered. Cases that are open stay.",
                "Set the capacity",
                List.of(
                        FieldView.of(OPEN, NUMBER, "Cases at a time", "0 to " + MOST_CASES),
                        FieldView.of(WEEKLY, NUMBER, "New cases in seven days", "0 to " + MOST_CASES)),
                preset,
                typed -> {
                    Optional<Integer> open = typed.number(OPEN, MOST_CASES);
                    Optional<Integer> weekly = typed.number(WEEKLY, MOST_CASES);
                    return whole(
                            typed,
                            () -> new SetCapacity(file.id(), new Capacity(open.orElseThrow(), weekly.orElseThrow())));
                });
    }

    private FileForm absence() {
        return new FileForm(
                "Plan an absence",
                "No case is offered on these days.",
                "Plan the absence",
                List.of(
                        FieldView.of(FROM, DATE, "First day away", ""),
                        FieldView.of(TO, DATE, "Last day away", "Empty while the return is not known.")
                                .optional()),
                nothing(),
                typed -> {
                    Optional<LocalDate> first = typed.day(FROM);
                    Optional<LocalDate> last = typed.optionalDay(TO);
                    typed.order(first, TO, last);
                    return whole(typed, () -> new PlanAbsence(file.id(), new During(first, last)));
                });
    }

    private FileForm cancel() {
        List<During> absences = file.absences();
        List<Choice> choices = absences.stream()
                .map(absence -> Choice.of(absence.toString(), FileWords.days(absence)))
                .toList();
        return new FileForm(
                "Take back an absence",
                absences.isEmpty() ? "None is planned." : "Cases are offered again on these days.",
                "Take it back",
                List.of(FieldView.choice(PLANNED, CHOICE, "Which one", choices)),
                nothing(),
                typed -> {
                    Optional<During> chosen = IntStream.range(0, absences.size())
                            .filter(i -> choices.get(i).value().equals(typed.first(PLANNED)))
                            .mapToObj(absences::get)
                            .findFirst();
                    if (chosen.isEmpty()) typed.fault(PLANNED, "None is chosen; choose one that is planned.");
                    return whole(typed, () -> new CancelAbsence(file.id(), chosen.orElseThrow()));
                });
    }

    private FileForm languages() {
        return new FileForm(
                "Set the languages",
                "All that are spoken and read well enough to read medical records.",
                "Set the languages",
                SpokenLanguages.fields(),
                SpokenLanguages.written(file.languages()),
                typed -> {
                    var tags = SpokenLanguages.read(typed);
                    return whole(typed, () -> new SetLanguages(file.id(), tags));
                });
    }

    private FileForm end() {
        return new FileForm(
                "End the engagement",
                "From that minute no case is offered and no draft is signed. The file is kept.",
                "End the engagement",
                List.of(Reasons.field("Why it ends", "")),
                nothing(),
                typed -> {
                    Optional<String> reason = Reasons.read(typed);
                    return whole(typed, () -> new EndEngagement(file.id(), reason.orElseThrow()));
                });
    }

    private FileForm resume() {
        return new FileForm(
                "Resume the engagement",
                "Every credential is what it was, and counts if it still holds.",
                "Resume the engagement",
                List.of(Reasons.field("Why it goes on", "")),
                nothing(),
                typed -> {
                    Optional<String> reason = Reasons.read(typed);
                    return whole(typed, () -> new ResumeEngagement(file.id(), reason.orElseThrow()));
                });
    }

    /** The command, if everything could be read. */
    static Optional<RegisterCommand> whole(Typed typed, Supplier<RegisterCommand> command) {
        return typed.isWhole() ? Optional.of(command.get()) : Optional.empty();
    }

    static MultiValueMap<String, String> nothing() {
        return new LinkedMultiValueMap<>();
    }
}
