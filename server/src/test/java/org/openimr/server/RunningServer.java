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
import org.openimr.server.security.provider.ProviderSettings;
import org.springframework.util.FileSystemUtils;

/**
 * The whole server with the demonstration's fictional cases, on a free port, started once for all test classes of one run:
 * for each class, where several processes share the classes out.
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
        this(Kind.of(operator(settings)));
    }

    /** With another way for letters and e-mails too. */
    public RunningServer(Map<String, String> settings, PostSettings post) {
        this(Kind.of(operator(settings)).by(post));
    }

    private RunningServer(Kind kind) {
        this.kind = kind;
    }

    /** An installation on its first day: no case, no letter. */
    public static RunningServer empty(Map<String, String> settings) {
        return new RunningServer(Kind.of(operator(settings)).empty());
    }

    /** With these words at the end of the address of its database. */
    public static RunningServer connecting(String parameters, Map<String, String> settings) {
        return new RunningServer(Kind.of(operator(settings)).connecting(parameters));
    }

    /** In which staff must have a second factor, as without a demonstration. */
    public static RunningServer demandingSecondFactors() {
        return new RunningServer(Kind.of(operator(Map.of())).demandingSecondFactors());
    }

    /** The same, with a provider through which people may sign in. */
    public static RunningServer through(ProviderSettings provider) {
        return new RunningServer(
                Kind.of(operator(Map.of())).demandingSecondFactors().through(provider));
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
            SecondFactorRule factor,
            Optional<ProviderSettings> provider) {
        /** Most tests sign in by password alone; those of second factors set it otherwise. */
        static Kind of(OperatorSettings operator) {
            return new Kind(
                    operator, PostSettings.ofEnvironment(), true, "", SecondFactorRule.OFFERED, Optional.empty());
        }

        Kind by(PostSettings other) {
            return new Kind(operator, other, demonstration, parameters, factor, provider);
        }

        Kind empty() {
            return new Kind(operator, post, false, parameters, factor, provider);
        }

        Kind connecting(String words) {
            return new Kind(operator, post, demonstration, words, factor, provider);
        }

        Kind demandingSecondFactors() {
            return new Kind(operator, post, demonstration, parameters, SecondFactorRule.REQUIRED, provider);
        }

        Kind through(ProviderSettings other) {
            return new Kind(operator, post, demonstration, parameters, factor, Optional.of(other));
        }

        ServeSettings settings(Path folder, String database) {
            ServeSettings settings = ServeSettings.local(
                            0, folder, Optional.of(database + parameters), demonstration, operator)
                    .by(post)
                    .by(factor);
            return provider.map(settings::through).orElse(settings);
        }
    }

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
                Server server = Serve.start(kind.settings(folder, postgres.address()));
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
