package org.openimr.server;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.determination.guideline.GuidelineLibrary;
import org.openimr.letters.Letterhead;
import org.openimr.server.archive.ArchiveFeed;
import org.openimr.server.cases.KeptDeadlines;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.environment.Environment;
import org.openimr.server.logging.LogForm;
import org.openimr.server.operations.Checkup;
import org.openimr.server.operations.Lifecycle;
import org.openimr.server.operations.OperationsSettings;
import org.openimr.server.operations.Watch;
import org.openimr.server.records.RecordsSettings;
import org.openimr.server.security.Accounts;
import org.openimr.server.security.AccountsFile;
import org.openimr.server.security.guesses.GuessLimits;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.session.SecureCookies;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the server. */
public final class Serve {
    /** Jobs of this process at the same time; the others wait in the database. */
    private static final int JOBS_AT_ONCE = 4;

    /** Connections of browsers and programs that are open at the same time, most of them idle. */
    private static final int MOST_CONNECTIONS = 4096;

    /** Connections that the system keeps until one is taken up. */
    private static final int MOST_NOT_TAKEN_UP = 256;

    /** After so long without the next bytes of a request its connection is closed. */
    private static final Duration SLOWEST_HEAD = Duration.ofSeconds(20);

    private Serve() {}

    /**
     * Starts everything; answers when it is ready for requests. The process's end stops it in order.
     *
     * @throws UnusableVariable if a variable of the environment cannot be
     * @throws org.openimr.server.postgres.DatabaseUnusable or another fault with a permanent code, when nothing of it
     *     is left running
     */
    public static Server start(ServeSettings settings) {
        Variables said = variables(settings);
        OpeningStorage opening = OpeningStorage.begin(settings);
        try {
            Server server = new Server(context(settings, said, opening), opening.storage(), settings);
            prepare(server, settings);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> server.closeAfterNotice(said.operations().stopNotice()), "stop the server"));
            server.part(Watch.class).start();
            Checkup _ = server.part(Watch.class).look();
            server.part(Lifecycle.class).serves();
            return server;
        } catch (RuntimeException e) {
            opening.close();
            throw OpeningStorage.NotOpened.of(e).orElse(e);
        }
    }

    /** What the environment says of how the server runs. */
    private record Variables(OperationsSettings operations, LogForm form) {}

    /** Read before anything is started: what cannot be is told at once. */
    private static Variables variables(ServeSettings settings) {
        Environment environment = Environment.ofThisProcess();
        try {
            GuessLimits _ = GuessLimits.of(environment);
            Optional<URI> _ = OwnRelyingParty.portal(environment);
            return new Variables(
                    OperationsSettings.of(
                            settings.dataDir(),
                            RecordsSettings.ofEnvironment(settings.dataDir()).masterKey(),
                            environment),
                    LogForm.of(environment));
        } catch (IllegalArgumentException e) {
            throw new UnusableVariable(e);
        }
    }

    private static void prepare(Server server, ServeSettings settings) {
        settings.accountsFile().ifPresent(file -> AccountsFile.read(file).forEach(server.part(Accounts.class)::put));
        if (settings.demo()) server.part(Demonstration.class).fill();
        server.part(ArchiveFeed.class).repair();
        server.part(KeptDeadlines.class).follow(server.part(Clock.class).instant());
    }

    private static ServletWebServerApplicationContext context(
            ServeSettings settings, Variables said, OpeningStorage opening) {
        OperationsSettings operations = said.operations();
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(OpenImrServer.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .environment(new OnlyOurs())
                .properties(OnlyOurs.NO_FILES)
                .properties(said.form().properties())
                .properties(settings.tls().map(Tls::properties).orElse(Map.of()))
                .properties(Map.ofEntries(
                        Map.entry("server.address", settings.host()),
                        Map.entry("server.port", settings.port()),
                        Map.entry("server.shutdown", "graceful"),
                        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", operations.stop()),
                        // What waits outside is bounded too: connections that are open, and those not yet taken up.
                        Map.entry("server.tomcat.max-connections", MOST_CONNECTIONS),
                        Map.entry("server.tomcat.accept-count", MOST_NOT_TAKEN_UP),
                        Map.entry("server.tomcat.connection-timeout", SLOWEST_HEAD),
                        Map.entry("server.forward-headers-strategy", "native"),
                        Map.entry("server.error.include-message", "never"),
                        Map.entry("server.error.include-stacktrace", "never"),
                        // Larger than any file that a page takes: so the page can say which file is too large.
                        Map.entry("spring.servlet.multipart.max-file-size", "48MB"),
                        Map.entry("spring.servlet.multipart.max-request-size", "50MB"),
                        Map.entry("spring.threads.virtual.enabled", true),
                        Map.entry("spring.flyway.enabled", false),
                        Map.entry("spring.main.banner-mode", "off"),
                        Map.entry("spring.mvc.problemdetails.enabled", false),
                        Map.entry("spring.jmx.enabled", false),
                        Map.entry("db-scheduler.threads", JOBS_AT_ONCE),
                        Map.entry("db-scheduler.shutdown-max-wait", operations.stop()),
                        Map.entry("db-scheduler.polling-interval", "2s"),
                        Map.entry("db-scheduler.immediate-execution-enabled", true),
                        // A job that a killed server had begun is taken up after about half a minute, not half an hour.
                        Map.entry("db-scheduler.heartbeat-interval", "5s"),
                        Map.entry("db-scheduler.missed-heartbeats-limit", 4),
                        // What breaks a start is told once, by the start as a whole.
                        Map.entry(
                                "logging.level.org.springframework.boot.tomcat.servlet.DeferredServletContainerInitializers",
                                "off"),
                        Map.entry(
                                "logging.level.org.springframework.boot.web.server.servlet.context"
                                        + ".AnnotationConfigServletWebServerApplicationContext",
                                "error"),
                        // It warns that accounts are not asked by it: they are, by our own way of signing in.
                        Map.entry(
                                "logging.level.org.springframework.security.config.annotation.authentication"
                                        + ".configuration.InitializeUserDetailsBeanManagerConfigurer",
                                "error"),
                        Map.entry("logging.level.root", "warn")))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(ServeSettings.class, () -> settings);
                    // On this machine the connector says whether the request came encrypted; elsewhere it must.
                    SecureCookies cookies = new SecureCookies(
                            !settings.isLoopback() || settings.tls().isPresent());
                    beans.registerBean(SecureCookies.class, () -> cookies);
                    beans.registerBean(
                            OperationsSettings.class,
                            () -> operations.backedUpInto(opening.storage().backedUpInto()));
                    beans.registerBean(Lifecycle.class);
                    beans.registerBean(Letterhead.class, settings::letterhead);
                    beans.registerBean(Vocabulary.class, settings::vocabulary);
                    beans.registerBean(GuidelineLibrary.class, settings::guidelines);
                    beans.registerBean(Clock.class, Clock::systemUTC);
                    beans.registerBean(
                            DataSource.class,
                            () -> opening.storage().database().dataSource(),
                            left -> left.setDestroyMethodName(""));
                    beans.registerBean(Lexicon.class, () -> opening.storage().lexicon());
                    beans.registerBean(
                            ArchiveIndex.class,
                            () -> opening.storage().archive(),
                            left -> left.setDestroyMethodName(""));
                })
                .run();
    }
}
