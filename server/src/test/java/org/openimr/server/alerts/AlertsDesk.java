package org.openimr.server.alerts;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.understanding.Understanding;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.cases.json.LetterShapes;
import org.openimr.server.post.EmailSettings;
import org.openimr.server.post.MailHost;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.KeysTable;
import org.openimr.vocabulary.load.Vocabularies;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts on a real database and a real mail server, with fictional letters. */
final class AlertsDesk implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-03-02T14:30:00Z");
    private static final Pattern LINK = Pattern.compile("https://imr\\.example(/\\S+)");
    private static final Understanding UNDERSTANDING =
            Understanding.of(Vocabularies.builtIn().vocabulary());

    private final PostgresForTests postgres;
    private final EmailSettings settings;
    final MailHost host;
    final Alerts alerts;
    final AlertDigest digest;
    private final AlertTable table;
    private final List<UUID> toConfirm = new ArrayList<>();

    AlertsDesk(PostgresForTests postgres, Path folder) {
        this.postgres = postgres;
        postgres.jdbc().sql("delete from alert").update();
        postgres.jdbc().sql("delete from published_determination").update();
        int port = freePort();
        settings = new EmailSettings(
                "127.0.0.1",
                port,
                EmailSettings.Security.NONE,
                "letters@imr.example",
                URI.create("https://imr.example/"),
                Optional.empty());
        host = new MailHost(port);
        table = new AlertTable(postgres.jdbc(), new AddressSeal(postgres.jdbc(), vaults(folder), new SecureRandom()));
        alerts = new Alerts(
                table,
                new TransactionTemplate(new DataSourceTransactionManager(postgres.dataSource())),
                new SecureRandom(),
                toConfirm::add,
                true);
        digest = new AlertDigest(table, new PublishedTable(postgres.jdbc()), UNDERSTANDING, post());
    }

    private AlertPost post() {
        return new AlertPost(settings, "Fictional Review");
    }

    private Vaults vaults(Path folder) {
        postgres.jdbc().sql("delete from alert_key").update();
        postgres.jdbc().sql("delete from vault_key where vault = 'alerts'").update();
        try {
            return new Vaults(folder, MasterKey.at(folder.resolve("key.json")), new KeysTable(postgres.jdbc()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what the job does with every alert that was asked for since; answers whether one is to be tried again. */
    boolean sendConfirmations(Instant now) {
        List<UUID> due = List.copyOf(toConfirm);
        toConfirm.clear();
        return due.stream()
                .map(id -> new AlertConfirmation(table, post()).send(id, now))
                .anyMatch(Optional::isPresent);
    }

    /** The letter of the documents' example, published under that number at that moment. */
    void publish(String number, Instant at) {
        postgres.jdbc()
                .sql("insert into published_determination (number, determination, published_at) values (?, ?::json, ?)"
                        + " on conflict (number) do update set published_at = excluded.published_at")
                .param(number)
                .param(LetterShapes.DETERMINATION.write(letter(number)).toString())
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static Determination letter(String number) {
        try {
            String text = Files.readString(Path.of("..", "docs", "example", "determination.txt"))
                    .replace("CM16-9900042", number);
            if (DeterminationReader.read(text) instanceof Reading.Read read) return read.determination();
            throw new AssertionError("the example cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks, receives the e-mail and confirms; answers the token. */
    String confirmed(String address, AlertSubject subject, Instant at) throws Exception {
        int before = host.taken().size();
        alerts.ask(address, subject, org.openimr.letters.Language.ENGLISH, at);
        sendConfirmations(at);
        String token = token(MailHost.read(host.taken().get(before)));
        alerts.confirm(token, at);
        return token;
    }

    /** The token in the links of a message. */
    static String token(MimeMessage message) throws Exception {
        return path(message, "/alerts/").replaceFirst("^/alerts/", "").replaceFirst("/.*$", "");
    }

    /** The first address in a message below that path. */
    static String path(MimeMessage message, String below) throws Exception {
        Matcher link = LINK.matcher((String) message.getContent());
        while (link.find()) if (link.group(1).startsWith(below)) return link.group(1);
        throw new AssertionError("no link below " + below);
    }

    @Override
    public void close() {
        host.close();
    }
}
