package org.openimr.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A browser that remembers every complaint of the pages it opened. */
final class Browser implements AutoCloseable {
    /** What the launcher found; without it, what it would install. */
    static final Path PROGRAM =
            Path.of(Objects.requireNonNullElse(System.getenv("OPENIMR_CHROMIUM"), "/usr/bin/chromium-headless-shell"));

    /** Pictures take as long as everything else that is asked of a page; they are for eyes and decide nothing. */
    private static final boolean PICTURES = Boolean.getBoolean("openimr.pictures");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    /** 7.5 inches of 96 points. */
    private static final int PAPER = 720;

    private static final int HEIGHT = 900;
    private static final int PATIENCE_MS = 15_000;

    private static final String AXE = axe();
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String VIOLATIONS = """
            tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.help + ' at ' + rule.nodes.slice(0, 3).map(node => node.html)))
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI address;
    private final List<String> complaints = new ArrayList<>();

    Browser(URI address) {
        this.address = address;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /** A person with a browser of his or her own: no cookie of another. */
    Page person() {
        return page(chromium.newContext(options(address)));
    }

    /** The same without scripts. */
    Page personWithoutScripts() {
        return page(chromium.newContext(options(address).setJavaScriptEnabled(false)));
    }

    private Page page(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onRequestFailed(this::failed);
        return page;
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(URI address) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("en-US")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, HEIGHT);
    }

    /** What a page still asked for when it was left is no fault of it. */
    private void failed(Request request) {
        if (!request.failure().equals("net::ERR_ABORTED")) complaints.add(request.url() + " " + request.failure());
    }

    /** Chromium reports a policy that was offended against as an error on the console. */
    private void hear(ConsoleMessage message) {
        boolean statusOfAnErrorPage = message.text().startsWith("Failed to load resource: the server responded with");
        if (message.type().equals("error") && !statusOfAnErrorPage) {
            complaints.add(message.location() + " " + message.text());
        }
    }

    /** What the pages complained about since this was last asked. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /** Pictures of the whole page at both widths; answers whether it fits into the narrow one without moving sideways. */
    static boolean picturesOf(Page page, String name) {
        picture(page, name + "-" + WIDE);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name + "-" + NARROW);
        boolean fits = (boolean)
                page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        page.setViewportSize(WIDE, HEIGHT);
        return fits;
    }

    /** A picture of the page as it is printed, on letter paper with usual margins. */
    static void pictureOnPaper(Page page, String name) {
        page.setViewportSize(PAPER, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static void picture(Page page, String name) {
        if (!PICTURES) return;
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** The page has its messages, no violation that axe finds, and fits into the narrow width; leaves its pictures. */
    static void good(Page page, String name) {
        assertThat(page.content()).as("messages of " + name).doesNotContain("??");
        assertThat(violations(page)).as("axe on " + name).isEmpty();
        assertThat(picturesOf(page, name)).as(name + " fits into 320 px").isTrue();
    }

    /**
     * Violations of WCAG 2.2 A and AA that axe finds. Axe is a script and needs timers: where scripts are switched off they
     * are on while it looks, which changes nothing on a page that was loaded without them.
     */
    static List<String> violations(Page page) {
        if (page.evaluate("matchMedia('(scripting: none)').matches").equals(false)) return analyzed(page);
        CDPSession session = page.context().newCDPSession(page);
        switchScriptsOff(session, true); // known to this session now, so that it can be taken back
        switchScriptsOff(session, false);
        try {
            return analyzed(page);
        } finally {
            switchScriptsOff(session, true);
        }
    }

    private static void switchScriptsOff(CDPSession session, boolean off) {
        JsonObject value = new JsonObject();
        value.addProperty("value", off);
        session.send("Emulation.setScriptExecutionDisabled", value);
    }

    /**
     * Asked of axe in the page itself, for its violations alone. Its own builder for this browser opens a second page to
     * put the parts of frames together and carries over every rule that held: on these pages without frames five times as
     * long for the same answer.
     */
    private static List<String> analyzed(Page page) {
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        if (page.evaluate("typeof axe === 'undefined'").equals(true)) page.evaluate(AXE);
        return ((List<?>) page.evaluate(VIOLATIONS, WCAG))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
