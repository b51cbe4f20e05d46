package org.openimr.server.security;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Authority;
import org.openimr.process.Relation;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandExamples;
import org.openimr.server.cases.json.CommandJson;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks cell by cell, and keeps where the server does otherwise than the table says. */
final class Matrix {
    private static final String API_COMMANDS = "/api/v1/cases/{number}/commands/{command}";
    private static final String SOME_FORM = "done=1";
    private static final List<String> ANOTHERS = List.of("{file}", "{tag}");
    private static final int ADDRESSES = 2;
    private static final int FOREIGN = 2;

    private final JdbcClient jdbc;
    private final StandingWorld world;
    private final Map<CaseNumber, Addresses> known = new HashMap<>();
    private final List<String> mismatches = new ArrayList<>();
    private final Map<Expected, Integer> cells = new LinkedHashMap<>();
    private final Set<String> nothingTold = new TreeSet<>();
    private int missing = 9_000_000;

    Matrix(JdbcClient jdbc, StandingWorld world) {
        this.jdbc = jdbc;
        this.world = world;
    }

    /** What a cell of the table says. */
    enum Expected {
        /** By role: told so. */
        REFUSED,
        /** By what the person is to the case: as if it were not there. */
        AS_IF_MISSING,
        /** Answered, whatever the answer is. */
        ANSWERED
    }

    /** One request of which the variables are still open. */
    private record Asked(HttpMethod method, String pattern, String body) {
        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    void ask(Standing standing, AccessRule rule) {
        if (rule.by().isEmpty()) {
            ofNoCase(standing, rule);
            return;
        }
        if (!rule.pattern().contains("{command}")) {
            ofCase(standing, rule, asked(rule), rule.by());
            return;
        }
        for (CommandKind kind : CommandKind.values()) {
            boolean gives = Authority.mayGive(CommandExamples.of(kind)).contains(standing.role());
            if (!gives && kind != CommandKind.ISSUE_DETERMINATION) continue;
            String pattern = rule.pattern().replace("{command}", kind.address());
            boolean api = rule.pattern().equals(API_COMMANDS);
            String body = api ? CommandJson.example(kind).toString() : SOME_FORM;
            ofCase(standing, rule, new Asked(rule.method(), pattern, body), api ? by(kind, gives) : rule.by());
        }
    }

    /** Whose role may not give it is told so before any case is looked at. */
    private static Set<Relation> by(CommandKind kind, boolean gives) {
        if (!gives) return Set.of();
        return kind == CommandKind.FILE_APPLICATION
                ? Set.of(Relation.OFFICE)
                : Authority.givenBy(CommandExamples.of(kind));
    }

    private static Asked asked(AccessRule rule) {
        return new Asked(rule.method(), rule.pattern(), rule.pattern().startsWith("/api/") ? "{}" : SOME_FORM);
    }

    private void ofNoCase(Standing standing, AccessRule rule) {
        Asked asked = asked(rule);
        String path = of(world.elsewhere()).fill(rule.pattern()).getFirst();
        HttpResponse<byte[]> answer = send(standing, asked, path);
        boolean may = rule.everyone() || (standing.person().isSignedIn() && rule.allows(standing.role()));
        Expected expected = may ? Expected.ANSWERED : Expected.REFUSED;
        count(expected);
        if (refused(answer) != (expected == Expected.REFUSED)) {
            mismatch(standing, asked, expected, Likeness.of(answer).toString());
        }
    }

    private void ofCase(Standing standing, AccessRule rule, Asked asked, Set<Relation> by) {
        if (!standing.person().isSignedIn() || !rule.allows(standing.role())) {
            CaseNumber any = world.cases().getFirst();
            cell(standing, asked, any, Expected.REFUSED);
            return;
        }
        Map<Relation, List<CaseNumber>> byRelation = new EnumMap<>(Relation.class);
        world.all()
                .forEach(number -> byRelation
                        .computeIfAbsent(standing.to(number), _ -> new ArrayList<>())
                        .add(number));
        byRelation.forEach((relation, cases) -> {
            if (by.contains(relation)) answered(standing, asked, cases);
            else cases.stream().limit(FOREIGN).forEach(number -> asIfMissing(standing, asked, number));
        });
        world.cases().stream()
                .filter(number -> by.contains(standing.to(number)))
                .limit(1)
                .forEach(number -> strangers(standing, asked, number));
    }

    /** Asks about one case after another until something is told that is not told of a case that is not there. */
    private void answered(Standing standing, Asked asked, List<CaseNumber> cases) {
        boolean differs = false;
        for (CaseNumber number : cases) {
            for (String path : paths(asked, number)) {
                HttpResponse<byte[]> answer = send(standing, asked, path);
                count(Expected.ANSWERED);
                if (refused(answer)) {
                    mismatch(standing, asked, Expected.ANSWERED, number + " " + Likeness.of(answer));
                    return;
                }
                differs = differs || !Likeness.of(answer).equals(missing(standing, asked, number, path));
            }
            if (differs) break;
        }
        if (!differs) nothingTold.add(asked.toString());
    }

    private void asIfMissing(Standing standing, Asked asked, CaseNumber number) {
        for (String path : paths(asked, number)) {
            Likeness missing = missing(standing, asked, number, path);
            Likeness there = Likeness.of(send(standing, asked, path));
            count(Expected.AS_IF_MISSING);
            if (!there.equals(missing)) {
                mismatch(
                        standing, asked, Expected.AS_IF_MISSING, path + " " + there + "\n   where missing: " + missing);
            }
        }
    }

    private void cell(Standing standing, Asked asked, CaseNumber number, Expected expected) {
        count(expected);
        HttpResponse<byte[]> answer = send(standing, asked, paths(asked, number).getFirst());
        if (!refused(answer)) mismatch(standing, asked, expected, number + " " + Likeness.of(answer));
    }

    private List<String> paths(Asked asked, CaseNumber number) {
        List<String> all = of(number).fill(asked.pattern());
        return all.subList(0, Math.min(ADDRESSES, all.size()));
    }

    /** The own case with a file or a tag of another: exactly as with one that is nowhere. */
    private void strangers(Standing standing, Asked asked, CaseNumber own) {
        String pattern = asked.pattern().replace("{number}", own.value());
        if (ANOTHERS.stream().noneMatch(pattern::contains)) return;
        String another = of(world.elsewhere()).fill(pattern).getFirst();
        String none = Addresses.ofNothing().fill(pattern).getFirst();
        count(Expected.AS_IF_MISSING);
        Likeness there = Likeness.of(send(standing, asked, another));
        Likeness notThere = Likeness.of(send(standing, asked, none));
        if (!there.equals(notThere)) {
            mismatch(
                    standing, asked, Expected.AS_IF_MISSING, another + " " + there + "\n   where missing: " + notThere);
        }
    }

    /** The same of a number that no case has, a new one each time: what is filed under it is there afterwards. */
    private Likeness missing(Standing standing, Asked asked, CaseNumber number, String path) {
        return Likeness.of(send(standing, asked, path.replace(number.value(), "CM26-" + ++missing)));
    }

    private Addresses of(CaseNumber number) {
        return known.computeIfAbsent(number, one -> Addresses.of(jdbc, one));
    }

    private static HttpResponse<byte[]> send(Standing standing, Asked asked, String path) {
        Outsider person = standing.person();
        if (asked.method().equals(HttpMethod.GET)) return person.get(path);
        boolean form = asked.method().equals(HttpMethod.POST) && asked.body().equals(SOME_FORM);
        return form ? person.form(path, SOME_FORM) : person.json(asked.method().name(), path, asked.body());
    }

    /** By role, or for want of an account. */
    private static boolean refused(HttpResponse<byte[]> answer) {
        String place = answer.headers().firstValue("Location").orElse("");
        if (place.endsWith("/sign-in") || answer.statusCode() == 401) return true;
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode() == 403 && !body.contains("\"code\":\"IMR-");
    }

    private void count(Expected expected) {
        cells.merge(expected, 1, Integer::sum);
    }

    private void mismatch(Standing standing, Asked asked, Expected expected, String got) {
        mismatches.add(asked + " by " + standing + " is to be " + expected + ", and was " + got);
    }

    /** Cells where the server did otherwise. */
    List<String> mismatches() {
        return List.copyOf(mismatches);
    }

    /** Answered, and never otherwise than for a case that is not there: nothing is shown by these. */
    Set<String> nothingTold() {
        return Set.copyOf(nothingTold);
    }

    int cells() {
        return cells.values().stream().mapToInt(Integer::intValue).sum();
    }

    String summary() {
        return "access matrix: %,d cells %s, %d mismatches".formatted(cells(), cells, mismatches.size());
    }
}
