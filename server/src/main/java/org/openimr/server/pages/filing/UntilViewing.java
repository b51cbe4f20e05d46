package org.openimr.server.pages.filing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.law.Deadline;
import org.openimr.letters.DeadlineWords;
import org.openimr.process.clocks.Limit;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Arrival;
import org.openimr.server.filing.PreCheck;
import org.openimr.server.filing.PreCheck.LastDay;
import org.openimr.server.pages.Words;

/** The last day to file in words: the earliest first, because it is the one to keep. */
record UntilViewing(Words words) {

    /** Empty while no treatment or no decision is known. */
    Optional<UntilView> of(Answers answers, LocalDate today) {
        Map<Deadline, List<LastDay>> byDeadline = PreCheck.lastDays(answers).stream()
                .sorted(Comparator.comparing(last -> last.deadline().lastDay()))
                .collect(Collectors.groupingBy(LastDay::deadline, LinkedHashMap::new, Collectors.toList()));
        if (byDeadline.isEmpty()) return Optional.empty();
        LocalDate first = byDeadline.keySet().iterator().next().lastDay();
        boolean one = byDeadline.size() == 1;
        return Optional.of(new UntilView(
                title(first, today),
                byDeadline.keySet().stream().allMatch(deadline -> !deadline.isMetBy(today)),
                first.isAfter(today) ? words.say("until.left", ChronoUnit.DAYS.between(today, first)) : "",
                Arrival.of(answers).flatMap(Arrival::method).isEmpty(),
                byDeadline.values().stream()
                        .flatMap(List::stream)
                        .flatMap(last -> last.doubts().stream())
                        .anyMatch(doubt -> doubt.last().isPresent()),
                byDeadline.entrySet().stream()
                        .map(entry -> reason(entry.getKey(), one ? List.of() : entry.getValue()))
                        .toList()));
    }

    private String title(LocalDate last, LocalDate today) {
        String day = words.lastDay(last);
        if (last.isEqual(today)) return words.say("until.title.today", day);
        return last.isAfter(today) ? words.say("until.title.future", day) : words.say("until.title.late", day);
    }

    private UntilView.Reason reason(Deadline deadline, List<LastDay> about) {
        return new UntilView.Reason(
                about.stream().map(last -> last.item().service()).toList(),
                words.lastDay(deadline.lastDay()),
                words.say("until.clause", deadline.basis().printed()),
                DeadlineWords.html(new Limit.ByDay(deadline), words.language().written()));
    }
}
