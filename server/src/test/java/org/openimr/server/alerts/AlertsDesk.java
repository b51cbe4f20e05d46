package org.openimr.server.alerts;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vaults;
import org.openimr.server.archive.Imports;
import org.openimr.server.archive.IndexFeed;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.post.EmailSettings;
import org.openimr.server.post.MailHost;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.KeysTable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts on a real database and a real mail server, with fictional letters. */
final class AlertsDesk implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-03-02T14:30:00Z");
    private static final Pattern LINK = Pattern.compile("https://imr\\.example(/\\S+)");
    private static final Lexicon LEXICON = Lexicon.builtIn();

    private final PostgresForTests postgres;
    private final EmailSettings settings;
    final MailHost host;
    final Alerts alerts;
    final AlertDigest digest;
    final ArchiveIndex index;
    private final IndexFeed feed;
    private boolean follows = true;
    private final AlertTable table;
    private final List<UUID> toConfirm = new ArrayList<>();

    AlertsDesk(PostgresForTests postgres, Path folder) {
        this.postgres = postgres;
        postgres.jdbc().sql("delete from alert").update();
        host = MailHost.onFreePort();
        settings = host.settings();
        table = new AlertTable(postgres.jdbc(), new AddressSeal(postgres.jdbc(), vaults(folder), new SecureRandom()));
        alerts = new Alerts(
                table,
                new TransactionTemplate(new DataSourceTransactionManager(postgres.dataSource())),
                new SecureRandom(),
                toConfirm::add,
                true);
        index = LuceneArchiveIndex.open(folder.resolve("archive"), LEXICON);
        feed = new IndexFeed(new KeptLetters(postgres.jdbc()), index);
        feed.follow();
        digest = new AlertDigest(table, new KeptLetters(postgres.jdbc()), index, LEXICON, post());
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

    /** Does what the job does with every alert that was asked for since; answers whether one is to be tried again. */
    boolean sendConfirmations(Instant now) {
        List<UUID> due = List.copyOf(toConfirm);
        toConfirm.clear();
        return due.stream()
                .map(id -> new AlertConfirmation(table, post()).send(id, now))
                .anyMatch(Optional::isPresent);
    }

    /** Imports letters into the archive; its index follows. */
    void publish(String... letters) {
        imports().of(letters);
        if (follows) feed.follow();
    }

    /** The same as corrections of those that are known. */
    void correct(String... letters) {
        imports().corrections("The shoulder was misread.", letters);
        if (follows) feed.follow();
    }

    /** Takes a letter out of the archive, of which its index knows nothing yet. */
    void withdraw(String number) {
        imports().withdrawal(number, "Published by mistake.");
    }

    private Imports imports() {
        return new Imports(postgres.dataSource());
    }

    /** From now on the index does not follow what is imported, or does again. */
    void follows(boolean yes) {
        follows = yes;
        if (yes) feed.follow();
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
        index.close();
    }
}
