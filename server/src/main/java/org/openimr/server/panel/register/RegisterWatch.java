package org.openimr.server.panel.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Lapse;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Standing;
import org.openimr.process.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which files do not hold, Lab. Code 139.5(d)(4). Nothing is noted down and nobody is waited for: it is worked out from
 * the register when it is asked, so a lapse shows with the first look after it. It names reviewers and stays in the
 * review organization. Safe for use by many threads.
 */
public final class RegisterWatch {
    private static final List<String> UNDECIDED =
            List.of(Stage.IN_REVIEW.name(), Stage.PANEL.name(), Stage.QUALITY.name());

    /** Those who hold cases first, then those of longest standing. */
    private static final Comparator<LapsedFile> ORDER = Comparator.<LapsedFile, Boolean>comparing(
                    lapsed -> lapsed.openCases().isEmpty())
            .thenComparing(lapsed -> lapsed.lapses().stream()
                    .flatMap(lapse -> lapse.since().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN))
            .thenComparing(lapsed -> lapsed.file().id());

    private final Register register;
    private final RegisterSettings settings;
    private final JdbcClient jdbc;
    private final AtomicReference<Found> last =
            new AtomicReference<>(new Found(RegisterState.empty(), LocalDate.MIN, List.of()));

    public RegisterWatch(Register register, RegisterSettings settings, JdbcClient jdbc) {
        this.register = register;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /**
     * Every file that does not hold at that moment; of reviewers whose engagement ended only of those who still hold a
     * case.
     *
     * @param now  by the caller's clock; days are those of California
     */
    public List<LapsedFile> lapsed(Instant now) {
        List<Open> open = open(CaliforniaTime.dayOf(now));
        if (open.isEmpty()) return List.of();
        Map<ReviewerId, List<CaseNumber>> cases = undecided();
        return open.stream()
                .map(one -> new LapsedFile(
                        one.file(), one.lapses(), cases.getOrDefault(one.file().id(), List.of())))
                .filter(one -> one.file().ended().isEmpty() || !one.openCases().isEmpty())
                .sorted(ORDER)
                .toList();
    }

    private record Open(ReviewerFile file, List<Lapse> lapses) {}

    private record Found(RegisterState register, LocalDate day, List<Open> open) {
        /** The register gives the same state while nothing changes. */
        boolean isOf(RegisterState now, LocalDate today) {
            return register == now && day.equals(today);
        }
    }

    private List<Open> open(LocalDate day) {
        RegisterState now = register.now();
        Found before = last.get();
        if (before.isOf(now, day)) return before.open();
        List<Open> open = now.files().stream()
                .map(file -> new Open(file, Standing.of(file, settings).lapses(day)))
                .filter(one -> !one.lapses().isEmpty())
                .toList();
        last.set(new Found(now, day, open));
        return open;
    }

    private Map<ReviewerId, List<CaseNumber>> undecided() {
        record Taken(ReviewerId reviewer, CaseNumber number) {}
        return jdbc
                .sql("select reviewer, number from case_overview"
                        + " where reviewer is not null and stage = any(?) order by number")
                .param(UNDECIDED.toArray(String[]::new))
                .query((rs, _) -> new Taken(
                        new ReviewerId(rs.getObject("reviewer", UUID.class)), new CaseNumber(rs.getString("number"))))
                .list()
                .stream()
                .collect(groupingBy(Taken::reviewer, mapping(Taken::number, toList())));
    }
}
