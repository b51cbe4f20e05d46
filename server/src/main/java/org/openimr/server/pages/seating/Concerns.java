package org.openimr.server.pages.seating;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.Rejected;
import org.openimr.panel.rules.Concern;
import org.openimr.panel.seating.Judgment;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.seating.Seekers;
import org.springframework.stereotype.Component;

/** Ways that a person has to judge, Lab. Code 139.5(d)(5). */
@Component
final class Concerns {
    /** The rule that objects as long as a way waits to be judged. */
    private static final RuleId WAITS = new RuleId(Citation.laborCode("139.5(d)(5)"), 2);

    /** Of so many reviewers at once; those nearest to taking the case first. */
    private static final int REVIEWERS_AT_ONCE = 20;

    private static final int KEY_LETTERS = 20;

    private final Seekers seekers;
    private final People people;

    Concerns(Seekers seekers, People people) {
        this.seekers = seekers;
        this.people = people;
    }

    /** A way, and whose it is; whose is not known of ways that were judged before. */
    record Open(Concern concern, Optional<ReviewerId> reviewer) {}

    /** Those that keep somebody from the case, but for those that were judged to be ties. */
    List<Open> waiting(SoughtCase sought, Ranking ranking) {
        List<Concern> judged =
                sought.seating().judgments().stream().map(Judgment::concern).toList();
        return open(sought, ranking).stream()
                .filter(one -> !judged.contains(one.concern()))
                .toList();
    }

    private List<Open> open(SoughtCase sought, Ranking ranking) {
        List<Open> open = new ArrayList<>();
        ranking.rejected().stream()
                .filter(Concerns::isKeptByOne)
                .sorted(Comparator.comparingInt(one -> one.failed().size()))
                .limit(REVIEWERS_AT_ONCE)
                .forEach(one -> of(sought, one.reviewer())
                        .forEach(concern -> open.add(new Open(concern, Optional.of(one.reviewer())))));
        return open;
    }

    private static boolean isKeptByOne(Rejected one) {
        return one.failed().stream().anyMatch(check -> check.rule().id().equals(WAITS));
    }

    private List<Concern> of(SoughtCase sought, ReviewerId reviewer) {
        return sought.seeking()
                .flatMap(seeking -> sought.seating()
                        .profile()
                        .flatMap(profile -> seekers.assessment(
                                seeking, profile, sought.seating(), reviewer, Optional.empty(), sought.today())))
                .map(assessment -> assessment.concerns())
                .orElse(List.of());
    }

    /** The way of that key, as it is found now or was judged before. */
    Optional<Concern> find(SoughtCase sought, Optional<Ranking> ranking, String key) {
        return Stream.concat(
                        ranking.stream()
                                .flatMap(now -> open(sought, now).stream())
                                .map(Open::concern),
                        sought.seating().judgments().stream().map(Judgment::concern))
                .filter(concern -> key(concern).equals(key))
                .findFirst();
    }

    ConcernView view(Open open) {
        return view(open.concern(), open.reviewer().map(people::reviewer), "");
    }

    ConcernView view(Judgment judgment) {
        return view(
                judgment.concern(),
                Optional.empty(),
                (judgment.isTie() ? "A tie: " : "No tie: ") + judgment.reason() + " (" + people.staff(judgment.by())
                        + ", " + DayWords.of(judgment.at()) + ")");
    }

    private ConcernView view(Concern concern, Optional<String> name, String judgment) {
        String key = key(concern);
        return new ConcernView(
                key,
                name.orElseGet(() -> people.party(concern.way().from())),
                people.party(concern.with().party()) + ", "
                        + concern.with().as().printed(),
                people.way(concern.way()),
                concern.question(),
                judgment,
                "judge-" + key);
    }

    private static String key(Concern concern) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(concern.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
