package org.openimr.server.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.process.clocks.Clock;
import org.openimr.process.filing.Application;
import org.openimr.server.cases.CaseOverview;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.CaseView.RunningClock;
import org.openimr.server.cases.CaseView.TimelineEntry;
import org.openimr.server.cases.Due;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.DueView;
import org.openimr.server.pages.cases.CaseSheet.ClockLine;
import org.openimr.server.pages.cases.CaseSheet.Event;
import org.openimr.server.pages.cases.CaseSheet.Fact;
import org.openimr.server.pages.cases.CaseSheet.RecordLine;
import org.openimr.server.pages.cases.CaseSheet.Section;

/** One person's view of a case as its page prints it. */
final class CaseSheets {
    private static final List<Section> SECTIONS = List.of(
            new Section("timeline", "Timeline"),
            new Section("deadlines", "Deadlines"),
            new Section("parties", "Parties"),
            new Section("items", "Items"),
            new Section("records", "Records"),
            new Section("letter", "Letter"));

    private static final Section REVIEWER = new Section("reviewer", "Reviewer");

    private CaseSheets() {}

    static CaseSheet of(CaseView view, Role role) {
        CaseOverview act = view.act();
        Optional<DueView> due = act.due().map(next -> due(view, next));
        return new CaseSheet(
                title(view, due),
                Crumb.trail("My queue", "/queue", view.number().value()),
                view.number().value(),
                act.parties(),
                act.priority() == Priority.EXPEDITED ? "Expedited review" : "Standard review",
                act.stage().title(),
                act.act(),
                who(act),
                due,
                "As " + role.title().toLowerCase(Locale.ROOT) + " you can do nothing on this case now; next: "
                        + who(act) + ".",
                sections(role),
                view.timeline().reversed().stream().map(CaseSheets::event).toList(),
                view.clocks().stream().map(CaseSheets::clock).toList(),
                people(view),
                CaseItems.items(view),
                CaseItems.conditions(view),
                view.records().stream()
                        .map(record -> new RecordLine(
                                record.kind().title(),
                                record.description(),
                                record.sender().title(),
                                DayWords.of(record.dated()),
                                DayWords.of(CaliforniaTime.dayOf(record.receivedAt()))))
                        .toList(),
                view.recordsCompleteAt()
                        .map(at -> "Found complete on " + DayWords.of(at) + ".")
                        .orElse(""),
                CaseItems.letter(view));
    }

    /** Who reviews it is for those who find reviewers. */
    private static List<Section> sections(Role role) {
        if (!Authority.maySee(Authority.View.MATCHING).contains(role)) return SECTIONS;
        List<Section> sections = new ArrayList<>(SECTIONS);
        sections.add(sections.size() - 1, REVIEWER);
        return List.copyOf(sections);
    }

    private static String title(CaseView view, Optional<DueView> due) {
        return view.number() + ": " + view.stage().title()
                + due.map(next -> ", next deadline " + next.when()).orElse("");
    }

    private static String who(CaseOverview act) {
        String owner = act.owner().map(Role::title).orElse("nobody");
        return act.waitsFor()
                .map(party -> "waiting for: " + party.toLowerCase(Locale.ROOT) + "; seen to by: " + owner)
                .orElse(owner);
    }

    /** The deadline with all its steps, which the overview keeps in one line only. */
    private static DueView due(CaseView view, Due next) {
        return view.clocks().stream()
                .filter(running -> running.clock().name() == next.clock())
                .findFirst()
                .map(running -> DueView.of(running.clock(), running.status()).asNext())
                .orElseGet(() -> DueView.of(next, Clock.Status.RUNNING));
    }

    private static Event event(TimelineEntry entry) {
        boolean later = !CaliforniaTime.dayOf(entry.at()).equals(CaliforniaTime.dayOf(entry.recordedAt()));
        return new Event(
                entry.words(),
                DayWords.deadline(entry.at()),
                entry.role().title(),
                entry.proof(),
                later ? DayWords.of(CaliforniaTime.dayOf(entry.recordedAt())) : "");
    }

    private static ClockLine clock(RunningClock running) {
        Clock clock = running.clock();
        return new ClockLine(
                clock.name().title(),
                clock.name().act(),
                DueView.of(clock, running.status()),
                clock.stoppedAt()
                        .map(at -> "done " + DayWords.of(CaliforniaTime.dayOf(at)))
                        .orElse(""),
                clock.responsible());
    }

    private static List<Fact> people(CaseView view) {
        Application application = view.filing().application();
        List<Fact> facts = new ArrayList<>();
        application.parties().forEach(party -> facts.add(new Fact(party.role().title(), party.name())));
        facts.add(new Fact("Date of injury", DayWords.of(application.dateOfInjury())));
        facts.add(new Fact(
                "Treatment denied", DayWords.of(application.utilizationReview().decidedOn())));
        facts.add(new Fact("Application received", DayWords.of(view.filing().receivedAt())));
        view.reviewer()
                .ifPresent(reviewer -> facts.add(new Fact(
                        "Expert reviewer",
                        (view.youReview() ? "You. " : "") + "Specialty: " + String.join(", ", reviewer.specialties())
                                + ". Licensed in " + String.join(", ", reviewer.licensedStates())
                                + ". Who it is is never shown here (Lab. Code 4610.6(f)).")));
        return facts;
    }
}
