package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.During;

/**
 * Days in which a credential did not hold, by what the file said on each of them.
 *
 * @param when  both ends inclusive; no last day while it goes on
 */
public record LapsePeriod(Cause cause, During when) {
    /**
     * All of one credential until that day, in order. A renewal that was entered late leaves its gap here: it is the days
     * on which the organization could not rely on it.
     */
    static List<LapsePeriod> of(ReviewerFile file, CredentialId credential, LocalDate day, RegisterSettings settings) {
        List<LocalDate> starts = file.history().stream()
                .map(event -> CaliforniaTime.dayOf(event.at()))
                .distinct()
                .filter(start -> !start.isAfter(day))
                .toList();
        List<LapsePeriod> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : day;
            file.asOn(start)
                    .flatMap(then -> then.entry(credential))
                    .flatMap(entry -> within(entry, start, end, settings))
                    .ifPresent(period -> add(all, period));
        }
        return lastOneOpen(all, day);
    }

    private static Optional<LapsePeriod> within(
            CredentialEntry entry, LocalDate start, LocalDate end, RegisterSettings settings) {
        return CredentialStanding.of(entry, end, settings)
                .lapse()
                .flatMap(lapse -> lapse.since()
                        .map(since -> new LapsePeriod(
                                lapse.cause(), During.between(since.isBefore(start) ? start : since, end))));
    }

    private static void add(List<LapsePeriod> all, LapsePeriod next) {
        if (!all.isEmpty()) {
            LapsePeriod before = all.getLast();
            boolean goesOn = before.when()
                    .last()
                    .map(last -> last.plusDays(1))
                    .equals(next.when().first());
            if (goesOn && before.cause() == next.cause()) {
                all.removeLast();
                all.add(new LapsePeriod(
                        next.cause(),
                        new During(before.when().first(), next.when().last())));
                return;
            }
        }
        all.add(next);
    }

    private static List<LapsePeriod> lastOneOpen(List<LapsePeriod> all, LocalDate day) {
        if (all.isEmpty() || !all.getLast().when().last().equals(Optional.of(day))) return List.copyOf(all);
        LapsePeriod last = all.removeLast();
        all.add(new LapsePeriod(last.cause(), new During(last.when().first(), Optional.empty())));
        return List.copyOf(all);
    }
}
