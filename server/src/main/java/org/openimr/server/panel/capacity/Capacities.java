package org.openimr.server.panel.capacity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.PanelSettings;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.capacity.Available;
import org.openimr.panel.capacity.Horizon;
import org.openimr.panel.matching.Expertise;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Standing;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.server.panel.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases against reviewers, as the server has them. Counts reviewers and names nobody. Safe for use by many threads. */
public final class Capacities {
    /** Weeks of which cases are counted; our choice. */
    public static final int WEEKS_BACK = 8;
    /** Days that are looked ahead, the first included; our choice. */
    public static final int DAYS_AHEAD = 42;

    private static final int DAYS_OF_A_WEEK = 7;

    private final CaseCounts cases;
    private final ComingCases coming;
    private final Register register;
    private final Taxonomy taxonomy;
    private final PanelSettings settings;
    private final JdbcClient jdbc;

    Capacities(
            CaseCounts cases,
            ComingCases coming,
            Register register,
            Taxonomy taxonomy,
            PanelSettings settings,
            JdbcClient jdbc) {
        this.cases = cases;
        this.coming = coming;
        this.register = register;
        this.taxonomy = taxonomy;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /**
     * Of that day.
     *
     * @param weekly  applications a week to reckon with; as many as were counted where it is empty
     */
    public CapacityReport report(LocalDate day, long seed, OptionalInt weekly) {
        Horizon horizon = new Horizon(day, day.plusDays(DAYS_AHEAD - 1));
        CountedCases counted = cases.counted(day, WEEKS_BACK);
        int taken = weekly.orElse(Math.ceilDiv(counted.received(), WEEKS_BACK));
        CapacityReckoning reckoning = new CapacityReckoning(
                horizon, reviewers(day), settings.matching().assumedDays().value());
        return reckoning.report(
                seed, taken, cases.waiting(), counted, counts -> coming.draw(seed, taken, counts, horizon));
    }

    private List<Available> reviewers(LocalDate day) {
        Map<ReviewerId, Map<LocalDate, Integer>> taken = taken(day);
        return register.now().files().stream()
                .filter(file -> file.ended().isEmpty()
                        && Standing.of(file, settings.register()).holds(day))
                .map(file -> available(file, day, taken.getOrDefault(file.id(), Map.of())))
                .toList();
    }

    private Available available(ReviewerFile file, LocalDate day, Map<LocalDate, Integer> taken) {
        Reviewer reviewer = file.reviewer(day);
        return Available.of(reviewer, Expertise.fields(reviewer, taxonomy, day), day, taken);
    }

    /** Seats taken in the week that ends with the day before; those of the day itself count too. */
    private Map<ReviewerId, Map<LocalDate, Integer>> taken(LocalDate day) {
        Map<ReviewerId, Map<LocalDate, Integer>> taken = new HashMap<>();
        jdbc.sql("select reviewer, taken_at from reviewer_seat where taken_at >= ?")
                .param(day.minusDays(DAYS_OF_A_WEEK - 1)
                        .atStartOfDay(CaliforniaTime.ZONE)
                        .toOffsetDateTime())
                .query((rs, _) -> Map.entry(
                        new ReviewerId(rs.getObject(1, UUID.class)),
                        CaliforniaTime.dayOf(
                                rs.getObject(2, OffsetDateTime.class).toInstant())))
                .list()
                .forEach(one -> taken.computeIfAbsent(one.getKey(), _ -> new HashMap<>())
                        .merge(one.getValue(), 1, Integer::sum));
        return taken;
    }
}
