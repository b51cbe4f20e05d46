package org.openimr.server.pages.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Draft;
import org.openimr.server.filing.Drafts;
import org.openimr.server.filing.EarlierApplications;
import org.openimr.server.filing.FileKind;
import org.openimr.server.filing.Sending;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public form refuses, and what it tells to whom. */
class FilingRequestsTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Actor ANYONE = new Actor("anyone", Role.PUBLIC);

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void nothing_is_taken_without_the_token_of_the_form() throws Exception {
        assertThat(post("/file", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_question_without_an_open_application_leads_to_the_beginning() throws Exception {
        for (String path : List.of(
                "/file/claim",
                "/file/review",
                "/file/copy",
                "/file/sign",
                "/file/receipt",
                "/file/until",
                "/file/code",
                "/file/saved")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(where -> assertThat(where).endsWith("/file?closed"));
        }
    }

    @Test
    void a_question_that_there_is_not_is_not_found() throws Exception {
        assertThat(get("/file/nothing").statusCode()).isEqualTo(404);
        begin();
        assertThat(submit("/file/review", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_asked_is_not_kept_and_what_is_too_long_is_told() throws Exception {
        begin();
        HttpResponse<String> answer =
                submit("/file/claim", Map.of("claim.number", "9".repeat(9_000), "planted", "x", "action", "next"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).contains("check"));
        assertThat(get("/file/claim?check").body()).contains("At most 200 characters; you typed 4,000.");
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select count(*) from application_draft where jsonb_exists(answers, 'planted')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_typed_is_shown_as_text_and_never_as_a_page() throws Exception {
        begin();
        submit("/file/claim", Map.of("claim.number", "<script>alert(1)</script>", "action", "next"));
        assertThat(get("/file/claim?check").body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void it_cannot_be_signed_before_everything_is_answered() throws Exception {
        begin();
        assertThat(get("/file/sign").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/file/review"));
        submit("/file/sign", Map.of("signature.name", "Nobody", "signature.consent", "YES", "action", "send"));
        assertThat(get("/file/receipt").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/file/review"));
    }

    @Test
    void pages_of_an_application_are_kept_by_no_cache() throws Exception {
        begin();
        assertThat(get("/file/claim").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
    }

    @Test
    void a_draft_sent_by_many_at_once_is_one_case() throws Exception {
        UUID draft = draft(answers("Double Fictitious", "TWICE-1"));
        Sending sending = SERVER.part(Sending.class);
        Instant now = Instant.now();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Optional<Draft.Sent>>> calls = IntStream.range(0, 16)
                    .<Callable<Optional<Draft.Sent>>>mapToObj(i -> () -> sending.send(draft, ANYONE, now.plusMillis(i)))
                    .toList();
            List<Draft.Sent> sent = new ArrayList<>();
            for (Future<Optional<Draft.Sent>> done : many.invokeAll(calls))
                sent.add(done.get().orElseThrow());
            assertThat(sent.stream().map(Draft.Sent::number).distinct()).hasSize(1);
            String number = sent.getFirst().number().value();
            assertThat(SERVER.client("case-manager")
                            .get("/api/v1/cases/" + number)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_sent_application_takes_no_more_answers() {
        UUID id = draft(answers("Sent Fictitious", "SENT-1"));
        Drafts drafts = SERVER.part(Drafts.class);
        assertThat(SERVER.part(Sending.class).send(id, ANYONE, Instant.now())).isPresent();
        drafts.save(id, Map.of("claim.number", "OTHER"), Instant.now());
        drafts.attach(id, FileKind.PDF, "other.pdf", new byte[] {1}, Instant.now());
        Draft kept = drafts.find(id, Instant.now()).orElseThrow();
        assertThat(kept.answers().text("claim.number")).isEqualTo("SENT-1");
        assertThat(kept.copy()).isEmpty();
    }

    @Test
    void an_earlier_application_is_told_only_to_who_knows_the_person() {
        Map<String, String> first = answers("José Núñez-Fictitious", "WC 77/12");
        Draft.Sent sent = SERVER.part(Sending.class)
                .send(draft(first), ANYONE, Instant.now())
                .orElseThrow();
        EarlierApplications earlier = SERVER.part(EarlierApplications.class);
        assertThat(earlier.find(new Answers(with(first, "worker.name", "jose nunez fictitious"))))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(sent.number()));
        assertThat(earlier.find(new Answers(with(first, "claim.number", "wc-7712"))))
                .isPresent();
        assertThat(earlier.find(new Answers(with(first, "worker.name", "Pedro Núñez"))))
                .isEmpty();
        assertThat(earlier.find(new Answers(with(first, "worker.bornOn.day", "18"))))
                .isEmpty();
        assertThat(earlier.find(new Answers(with(first, "claim.number", "WC 77/13"))))
                .isEmpty();
        assertThat(earlier.find(new Answers(with(first, "treatment.1.service", "Surgery"))))
                .isEmpty();
        assertThat(earlier.find(new Answers(with(first, "worker.name", "")))).isEmpty();
    }

    @Test
    void a_draft_ends_on_its_day_and_a_sent_one_does_not() {
        Drafts drafts = SERVER.part(Drafts.class);
        Instant longAgo = Instant.now().minus(Duration.ofDays(61));
        Drafts.Started started = drafts.start(longAgo);
        assertThat(drafts.find(started.code(), longAgo.plus(Duration.ofDays(59))))
                .isPresent();
        assertThat(drafts.find(started.code(), longAgo.plus(Duration.ofDays(60))))
                .isEmpty();
        UUID sent = draft(answers("Kept Fictitious", "KEPT-1"));
        assertThat(SERVER.part(Sending.class).send(sent, ANYONE, Instant.now())).isPresent();
        drafts.deleteExpired(Instant.now());
        assertThat(rows(started.id())).isZero();
        assertThat(rows(sent)).isEqualTo(1);
    }

    @Test
    void a_new_code_ends_the_one_before() {
        Drafts drafts = SERVER.part(Drafts.class);
        Drafts.Started started = drafts.start(Instant.now());
        var second = drafts.newCode(started.id());
        assertThat(drafts.find(started.code(), Instant.now())).isEmpty();
        assertThat(drafts.find(second, Instant.now())).isPresent();
    }

    @Test
    void the_code_itself_is_nowhere_in_the_database() {
        Drafts.Started started = SERVER.part(Drafts.class).start(Instant.now());
        String row = SERVER.part(JdbcClient.class)
                .sql("select to_json(d)::text from application_draft d where id = ?")
                .param(started.id())
                .query(String.class)
                .single();
        assertThat(row)
                .doesNotContain(started.code().value())
                .doesNotContain(started.code().printed());
    }

    @Test
    void the_browser_s_language_is_the_first_choice() throws Exception {
        assertThat(get("/", "es-MX,es;q=0.9,en;q=0.8").body()).contains("<html lang=\"es\"");
        assertThat(get("/", "fr,en;q=0.5").body()).contains("<html lang=\"en\"");
        assertThat(get("/?lang=xx", "fr").body()).contains("<html lang=\"en\"");
        HttpResponse<String> chosen = get("/?lang=es", "en");
        assertThat(chosen.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("language=es", "HttpOnly", "SameSite=Lax"));
        assertThat(chosen.headers().allValues("Vary")).contains("Accept-Language", "Cookie");
        assertThat(get("/", "en").body()).contains("<html lang=\"es\"");
    }

    private static int rows(UUID draft) {
        return SERVER.part(JdbcClient.class)
                .sql("select count(*) from application_draft where id = ?")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    private static UUID draft(Map<String, String> answers) {
        Drafts drafts = SERVER.part(Drafts.class);
        UUID id = drafts.start(Instant.now()).id();
        drafts.save(id, answers, Instant.now());
        return id;
    }

    private static Map<String, String> answers(String name, String claim) {
        LocalDate decided = LocalDate.now(CaliforniaTime.ZONE).minusDays(9);
        Map<String, String> answers = new HashMap<>(Map.of(
                "worker.name", name,
                "claim.number", claim,
                "treatment.1.service", "MRI of the left knee",
                "decision.kind", "DENIED",
                "service.method", "UNKNOWN",
                "signature.name", name,
                "signature.consent", "YES"));
        day(answers, "decision.on", decided);
        day(answers, "claim.injuredOn", decided.minusYears(2));
        day(answers, "worker.bornOn", LocalDate.of(1980, 5, 17));
        return answers;
    }

    private static void day(Map<String, String> answers, String name, LocalDate day) {
        answers.put(name + ".month", Integer.toString(day.getMonthValue()));
        answers.put(name + ".day", Integer.toString(day.getDayOfMonth()));
        answers.put(name + ".year", Integer.toString(day.getYear()));
    }

    private static Map<String, String> with(Map<String, String> answers, String name, String value) {
        Map<String, String> changed = new HashMap<>(answers);
        changed.put(name, value);
        return changed;
    }

    private void begin() throws Exception {
        assertThat(submit("/file", Map.of()).statusCode()).isEqualTo(302);
    }

    /** As the form does, with its token. */
    private HttpResponse<String> submit(String path, Map<String, String> fields) throws Exception {
        Matcher token = TOKEN.matcher(get("/file").body());
        assertThat(token.find()).isTrue();
        return post(path, with(fields, "_csrf", token.group(1)));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(path, "en");
    }

    private HttpResponse<String> get(String path, String languages) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept-Language", languages)
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI address(String path) {
        return SERVER.client().server().resolve(path);
    }
}
