package org.openimr.server.security;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Authority;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandExamples;
import org.openimr.server.cases.json.CommandJson;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * One person asks for everything: each mapping of the server, filled with what the cases have, whether the table of
 * access allows it or not, and each link of each page that comes. What a mapping refuses for a few cases it is not asked
 * for all.
 */
final class OutsideWalk {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action|data-[\\w-]+)=\"(/[^\"]*)\"");
    private static final Pattern FILES = Pattern.compile("/(css|js|img|vendor)/.*");
    private static final int REFUSALS_ENOUGH = 3;
    private static final int TOO_MUCH_ASKED = 429;
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private static final Pattern CASE = Pattern.compile("CM\\d\\d-\\d{7}");

    private final Outsider person;
    private final Hunt hunt;
    private final Predicate<String> follows;
    private final Map<String, Set<String>> found = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Deque<String> links = new ArrayDeque<>();
    private int good;

    private OutsideWalk(Outsider person, Hunt hunt, Predicate<String> follows) {
        this.person = person;
        this.hunt = hunt;
        this.follows = follows;
    }

    /** Follows every link; to files that are the same for all, who is not signed in. */
    static OutsideWalk everywhere(Outsider person, Hunt hunt) {
        return new OutsideWalk(
                person,
                hunt,
                path -> !person.isSignedIn() || !FILES.matcher(path).matches());
    }

    /** Follows links that name this case. */
    static OutsideWalk about(CaseNumber number, Outsider person, Hunt hunt) {
        return new OutsideWalk(person, hunt, path -> {
            Matcher named = CASE.matcher(path);
            return named.find() && named.group().equals(number.value());
        });
    }

    /** A mapping that a request can be sent to. */
    record Mapped(HttpMethod method, String pattern) {}

    /** All of the server's own, as the test of the table of access takes them. */
    static List<Mapped> mappings(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("org.openimr."))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream()
                        .flatMap(pattern -> mapping.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Mapped(method.asHttpMethod(), pattern))))
                .toList();
    }

    /** What can be had by asking alone, of these cases, and by every link of what came. */
    OutsideWalk through(List<Mapped> mappings, List<Addresses> cases) {
        for (Mapped mapped : mappings) {
            if (!mapped.method().equals(HttpMethod.GET)) continue;
            int refusals = 0;
            for (Addresses one : cases) {
                boolean refused = false;
                for (String path : one.fill(mapped.pattern())) {
                    refused = get(path, true);
                    if (refused) break;
                }
                if (refused && ++refusals == REFUSALS_ENOUGH) break;
            }
        }
        while (!links.isEmpty()) get(links.poll(), false);
        return this;
    }

    /** What each mapping answers that is not only for reading, on these cases: mostly a refusal. */
    OutsideWalk acting(List<Mapped> mappings, List<Addresses> cases) {
        for (Mapped mapped : mappings) {
            if (mapped.method().equals(HttpMethod.GET)) continue;
            int refusals = 0;
            for (Addresses one : cases) {
                String path = one.fill(mapped.pattern()).getFirst();
                HttpResponse<byte[]> answer =
                        path.startsWith("/api/") || !mapped.method().equals(HttpMethod.POST)
                                ? person.json(mapped.method().name(), path, "{}")
                                : person.form(path, "done=1");
                if (took(mapped.method() + " " + path, answer) && ++refusals == REFUSALS_ENOUGH) break;
            }
        }
        return this;
    }

    /** Every command that this person's role may give, by the published example and by the form of the page. */
    OutsideWalk commanding(List<CaseNumber> cases) {
        for (CaseNumber number : cases) {
            for (CommandKind kind : CommandKind.values()) {
                if (!Authority.mayGive(CommandExamples.of(kind)).contains(person.role())) continue;
                String api = "/api/v1/cases/" + number + "/commands/" + kind.address();
                took(
                        "POST " + api,
                        person.json("POST", api, CommandJson.example(kind).toString()));
                String page = "/follow/" + number + "/" + kind.address();
                took("POST " + page, person.form(page, "what=Fictional"));
            }
        }
        return this;
    }

    /** One address; whether it was refused. */
    boolean get(String path, boolean follow) {
        if (!asked.add(path)) return false;
        HttpResponse<byte[]> answer = person.get(path);
        if (answer.statusCode() == TOO_MUCH_ASKED)
            throw new AssertionError(person + " was held back and saw nothing of " + path);
        boolean refused = took(path, answer);
        if (answer.statusCode() == 200 && isPage(answer)) collect(answer, follow || path.indexOf('?') < 0);
        answer.headers()
                .firstValue("Location")
                .map(OutsideWalk::local)
                .filter(follows)
                .ifPresent(links::add);
        return refused;
    }

    /** What an answer tells is kept under the address. */
    boolean took(String path, HttpResponse<byte[]> answer) {
        if (answer.statusCode() == 200) good++;
        Set<String> told = hunt.in(answer.headers(), answer.body());
        if (!told.isEmpty()) found.computeIfAbsent(path, _ -> new TreeSet<>()).addAll(told);
        boolean toSignIn = answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
        return toSignIn || REFUSED.contains(answer.statusCode());
    }

    private static boolean isPage(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** A page that was reached by a link with a question is the end of that way: questions can be put together for ever. */
    private void collect(HttpResponse<byte[]> answer, boolean alsoQuestions) {
        Matcher link = LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        while (link.find()) {
            String path = HtmlUtils.htmlUnescape(link.group(1)).replaceFirst("#.*", "");
            if (path.startsWith("//") || path.indexOf('{') >= 0 || path.startsWith("/sign-out")) continue;
            if (path.indexOf('?') >= 0 && !alsoQuestions) continue;
            if (follows.test(path)) links.add(path.replace(" ", "%20"));
        }
    }

    private static String local(String location) {
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }

    /** Address and what it told. */
    Map<String, Set<String>> found() {
        return found;
    }

    /** Every word that was told anywhere. */
    Set<String> told() {
        Set<String> told = new TreeSet<>();
        found.values().forEach(told::addAll);
        return told;
    }

    int asked() {
        return asked.size();
    }

    int good() {
        return good;
    }
}
