package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.panel.During;
import org.openimr.panel.register.Due;
import org.openimr.panel.register.DueList;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.openimr.server.pages.DayWords;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lays the register out.
 *
 * @param allDue  whether everything that is due is listed, or the first of it
 */
record RegisterViewing(RegisterState register, LocalDate today, RegisterSettings settings, boolean allDue) {
    static final int PAGE = 50;
    private static final int FIRST_DUE = 10;

    /** @param page  from 1; one that there is not is the last */
    RegisterView view(RegisterFilter filter, int page) {
        DueList due = DueList.over(register.files(), today, settings);
        List<RegisterEntry> all = RegisterEntry.all(register, due, settings);
        List<DueRow> lapsed = rows(
                due.all().stream().filter(one -> FileWords.isLapsed(one, today)).toList());
        List<Due> soon = due.soon().stream()
                .filter(one -> !FileWords.isLapsed(one, today))
                .toList();
        List<DueRow> next = rows(soon);
        List<RegisterEntry> found = all.stream().filter(filter::takes).toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int here = Math.min(page, pages);
        return new RegisterView(
                title(all, soon.size()),
                first(lapsed),
                more(lapsed),
                first(next),
                more(next),
                sentence(all, filter),
                found(all.size(), found.size(), filter),
                found.stream()
                        .skip((long) (here - 1) * PAGE)
                        .limit(PAGE)
                        .map(this::row)
                        .toList(),
                links(filter, here, pages),
                all.isEmpty());
    }

    private String title(List<RegisterEntry> all, int soon) {
        if (all.isEmpty()) return "No reviewer is enrolled yet";
        int lapsed = (int) all.stream()
                .filter(entry -> entry.standing() == FileStanding.LAPSED)
                .count();
        String within = " within " + DayWords.count(settings.dueWarningDays().value(), "day", "days");
        String due = soon == 0
                ? "Nothing is due" + within
                : DayWords.count(soon, "credential is", "credentials are") + " due" + within;
        return due + "; "
                + (lapsed == 0
                        ? "every reviewer may be asked today"
                        : DayWords.count(lapsed, "reviewer", "reviewers") + " may not be asked today");
    }

    private List<DueRow> rows(List<Due> due) {
        return DueRow.all(due, id -> register.file(id).orElseThrow(), today);
    }

    private List<DueRow> first(List<DueRow> rows) {
        return rows.stream().limit(allDue ? Long.MAX_VALUE : FIRST_DUE).toList();
    }

    private int more(List<DueRow> rows) {
        return allDue ? 0 : Math.max(0, rows.size() - FIRST_DUE);
    }

    private static String found(int all, int found, RegisterFilter filter) {
        if (filter.isEmpty()) return DayWords.count(all, "reviewer", "reviewers");
        return found + " of " + DayWords.count(all, "reviewer", "reviewers");
    }

    private static RegisterView.Sentence sentence(List<RegisterEntry> all, RegisterFilter filter) {
        List<Choice> standings = Stream.of(
                        Choice.of("", "are in any standing"),
                        Choice.of(RegisterFilter.MAY, "may be asked today"),
                        Choice.of(RegisterFilter.MAY_NOT, "may not be asked today"),
                        Choice.of(RegisterFilter.ENDED, "no longer review"))
                .map(choice -> choice.selectedIf(choice.value().equals(filter.standing())))
                .toList();
        List<Choice> specialties = new ArrayList<>(List.of(Choice.of("", "any specialty")));
        all.stream()
                .flatMap(entry -> entry.specialties().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(name -> specialties.add(new Choice(name, name, name.equals(filter.specialty()))));
        List<Choice> states = new ArrayList<>(List.of(Choice.of("", "any state")));
        all.stream()
                .flatMap(entry -> entry.states().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(state -> states.add(new Choice(
                        state.name(),
                        state.printed(),
                        filter.state().filter(state::equals).isPresent())));
        return new RegisterView.Sentence(standings, specialties, states, filter.name());
    }

    private RegisterView.Row row(RegisterEntry entry) {
        ReviewerFile file = entry.file();
        return new RegisterView.Row(
                file.person().family() + ", " + file.person().given(),
                FileViewing.base(file),
                file.degree().letters(),
                entry.specialties().stream().sorted().collect(Collectors.joining(", ")),
                entry.states().stream().sorted().map(UsState::name).collect(Collectors.joining(", ")),
                entry.standing(),
                entry.next().map(this::next).orElse(""),
                takes(file));
    }

    private String next(Due due) {
        String what = FileWords.upperFirst(due.need().printed()) + ": ";
        return what
                + (FileWords.isLapsed(due, today)
                        ? due.cause().printed() + " " + FileWords.when(due, today)
                        : FileWords.day(due.by()));
    }

    private String takes(ReviewerFile file) {
        return FileWords.upperFirst(FileWords.capacity(file.capacity()))
                + file.absences().stream()
                        .filter(absence -> absence.contains(today))
                        .findFirst()
                        .map(RegisterViewing::away)
                        .orElse("");
    }

    private static String away(During absence) {
        return "; away"
                + absence.last().map(last -> " until " + FileWords.day(last)).orElse("");
    }

    private static List<RegisterView.PageLink> links(RegisterFilter filter, int here, int pages) {
        if (pages == 1) return List.of();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(
                        page -> new RegisterView.PageLink(Integer.toString(page), address(filter, page), page == here))
                .toList();
    }

    /** The same list, on another page. */
    private static String address(RegisterFilter filter, int page) {
        return UriComponentsBuilder.fromPath("/reviewers")
                .queryParam("standing", "{standing}")
                .queryParam("specialty", "{specialty}")
                .queryParam("state", "{state}")
                .queryParam("name", "{name}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(
                        filter.standing(),
                        filter.specialty(),
                        filter.state().map(UsState::name).orElse(""),
                        filter.name())
                .toUriString();
    }
}
