package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.Due;
import org.openimr.panel.register.DueList;
import org.openimr.panel.register.License;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Standing;
import org.openimr.panel.register.UsState;

/**
 * One reviewer as the list has him or her.
 *
 * @param specialties  certificates on file that nobody withdrew
 * @param states       in which a license is on file that nobody withdrew, lapsed or not
 * @param next         what is due first; empty where the engagement is over
 */
record RegisterEntry(
        ReviewerFile file, FileStanding standing, Set<String> specialties, Set<UsState> states, Optional<Due> next) {
    private static final Comparator<RegisterEntry> BY_NAME = Comparator.comparing(
                    (RegisterEntry entry) -> entry.file().person().family(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> entry.file().person().given(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> entry.file().id());

    RegisterEntry {
        specialties = Set.copyOf(specialties);
        states = Set.copyOf(states);
    }

    /** Everyone, by name. */
    static List<RegisterEntry> all(RegisterState register, DueList due, RegisterSettings settings) {
        Map<ReviewerId, List<Due>> byReviewer = new HashMap<>();
        for (Due one : due.all())
            byReviewer.computeIfAbsent(one.reviewer(), _ -> new ArrayList<>()).add(one);
        LocalDate last = due.day().plusDays(due.warningDays());
        return register.files().stream()
                .map(file -> of(file, byReviewer.getOrDefault(file.id(), List.of()), due.day(), last, settings))
                .sorted(BY_NAME)
                .toList();
    }

    /** @param last  of the days of warning */
    private static RegisterEntry of(
            ReviewerFile file, List<Due> due, LocalDate day, LocalDate last, RegisterSettings settings) {
        List<Due> soon = due.stream()
                .filter(one -> FileWords.isLapsed(one, day) || !one.by().isAfter(last))
                .toList();
        Set<String> specialties = new TreeSet<>();
        Set<UsState> states = EnumSet.noneOf(UsState.class);
        held(file, day).forEach(credential -> {
            if (credential instanceof BoardCertification board) specialties.add(board.certificate());
            if (credential instanceof License license) states.add(license.state());
        });
        return new RegisterEntry(
                file,
                FileStanding.of(file, Standing.of(file, settings), soon, day),
                specialties,
                states,
                due.stream().findFirst());
    }

    private static Stream<Credential> held(ReviewerFile file, LocalDate day) {
        return file.entries().stream()
                .filter(entry -> entry.withdrawnBy(day).isEmpty())
                .map(entry -> entry.credential());
    }
}
