package org.openimr.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openimr.process.quality.Stratum;
import org.openimr.server.post.PostSettings;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.security.factor.SecondFactorRule;
import org.springframework.util.FileSystemUtils;

/**
 * The whole server with the demonstration's fictional cases, on a free port, started once for all test classes.
 *
 * <p>Use: {@code @RegisterExtension static final RunningServer SERVER = new RunningServer();}
 */
public final class RunningServer implements BeforeAllCallback {
    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(RunningServer.class);

    /** Nothing is drawn: which draft would be is every server's own secret. */
    private static final Map<String, String> WITHOUT_CHANCE = withoutChance();

    private final Kind kind;
    private @Nullable Server server;

    public RunningServer() {
        this(Map.of());
    }

    /** With these settings in place of the defaults; one for all tests with the same. */
    public RunningServer(Map<String, String> settings) {
        this(new Kind(operator(settings), PostSettings.ofEnvironment(), true, "", SecondFactorRule.OFFERED));
    }

    /** With another way for letters and e-mails too. */
    public RunningServer(Map<String, String> settings, PostSettings post) {
        this(new Kind(operator(settings), post, true, "", SecondFactorRule.OFFERED));
    }

    private RunningServer(Kind kind) {
        this.kind = kind;
    }

    /** An installation on its first day: no case, no letter. */
    public static RunningServer empty(Map<String, String> settings) {
        return new RunningServer(
                new Kind(operator(settings), PostSettings.ofEnvironment(), false, "", SecondFactorRule.OFFERED));
    }

    /** With these words at the end of the address of its database. */
    public static RunningServer connecting(String parameters, Map<String, String> settings) {
        return new RunningServer(
                new Kind(operator(settings), PostSettings.ofEnvironment(), true, parameters, SecondFactorRule.OFFERED));
    }

    /** In which staff must have a second factor, as without a demonstration. */
    public static RunningServer demandingSecondFactors() {
        return new RunningServer(
                new Kind(operator(Map.of()), PostSettings.ofEnvironment(), true, "", SecondFactorRule.REQUIRED));
    }

    private static OperatorSettings operator(Map<String, String> settings) {
        return OperatorSettings.defaults().with(WITHOUT_CHANCE).with(settings);
    }

    /** What servers are the same by. */
    private record Kind(
            OperatorSettings operator,
            PostSettings post,
            boolean demonstration,
            String parameters,
            SecondFactorRule factor) {}

    private static Map<String, String> withoutChance() {
        Map<String, String> rates = new TreeMap<>();
        for (Stratum stratum : Stratum.values()) rates.put("quality.second-look." + stratum.key(), "0");
        rates.put("quality.sign-off", "none");
        rates.put("quality.blind-review", "0");
        // Most tests put a reviewer in a seat; those of offers set it otherwise.
        rates.put("matching.by-offer", "false");
        return rates;
    }

    private record Shared(Server server, PostgresForTests postgres, Path folder, ExtensionContext context)
            implements AutoCloseable {
        static Shared start(ExtensionContext context, Kind kind) {
            try {
                PostgresForTests postgres = new PostgresForTests();
                postgres.beforeAll(context);
                Path folder = Files.createTempDirectory("openimr-test-server-");
                Server server = Serve.start(ServeSettings.local(
                                0,
                                folder,
                                Optional.of(postgres.address() + kind.parameters()),
                                kind.demonstration(),
                                kind.operator())
                        .by(kind.post())
                        // Most tests sign in by password alone; those of second factors set it otherwise.
                        .by(kind.factor()));
                return new Shared(server, postgres, folder, context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            postgres.afterAll(context);
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(kind, _ -> Shared.start(context, kind), Shared.class)
                .server();
    }

    /** Where it answers. */
    public URI address() {
        return server().address();
    }

    /** A client of the server, not signed in. */
    public Client client() {
        return new Client(server().address(), Optional.empty());
    }

    /** A client signed in with a login of the demonstration. */
    public Client client(String login) {
        return new Client(server().address(), Optional.of(login));
    }

    /** A part of the running server. */
    public <T> T part(Class<T> type) {
        return server().part(type);
    }

    /** All parts of that type. */
    public <T> List<T> parts(Class<T> type) {
        return server().parts(type);
    }

    private Server server() {
        return Objects.requireNonNull(server, "register this extension in a static field");
    }
}
