package org.openimr.server.panel.statistics;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.pseudonym.Pseudonym;
import org.openimr.panel.pseudonym.PseudonymBook;
import org.openimr.panel.pseudonym.PseudonymKey;
import org.openimr.panel.pseudonym.PseudonymSeries;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables {@code pseudonym_key} and {@code reviewer_pseudonym}: who is called what. It stays in the review
 * organization, Lab. Code 4610.6(f). Safe for use by many threads and servers.
 */
public final class Pseudonyms {
    private static final VaultName VAULT = new VaultName("pseudonyms");
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Vaults vaults;
    private final SecureRandom random;
    private final TransactionTemplate transaction;

    public Pseudonyms(JdbcClient jdbc, Vaults vaults, SecureRandom random, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.vaults = vaults;
        this.random = random;
        this.transaction = transaction;
    }

    /** What everyone is called in that series; who had no pseudonym yet gets one and keeps it. */
    public PseudonymBook called(String series, Collection<ReviewerId> reviewers) {
        PseudonymBook kept = kept(series);
        if (kept.called().keySet().containsAll(reviewers)) return kept;
        return transaction.execute(_ -> {
            jdbc.sql("lock table reviewer_pseudonym in share row exclusive mode")
                    .update();
            PseudonymBook before = kept(series);
            PseudonymBook after = before.with(reviewers, new PseudonymSeries(key(), series));
            after.called().forEach((reviewer, pseudonym) -> {
                if (before.of(reviewer).isEmpty()) put(series, reviewer, pseudonym);
            });
            return after;
        });
    }

    private PseudonymBook kept(String series) {
        return new PseudonymBook(jdbc
                .sql("select reviewer, pseudonym from reviewer_pseudonym where series = ?")
                .param(series)
                .query((rs, _) ->
                        Map.entry(new ReviewerId(rs.getObject(1, UUID.class)), new Pseudonym(rs.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void put(String series, ReviewerId reviewer, Pseudonym pseudonym) {
        jdbc.sql("insert into reviewer_pseudonym (series, reviewer, pseudonym) values (?, ?, ?)")
                .param(series)
                .param(reviewer.value())
                .param(pseudonym.printed())
                .update();
    }

    /** Made with the first pseudonym, and the same ever after. */
    private PseudonymKey key() {
        Vault vault = vaults.open(VAULT);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        jdbc.sql("insert into pseudonym_key (key) values (?) on conflict do nothing")
                .param(vault.encrypt(HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII)))
                .update();
        return jdbc.sql("select key from pseudonym_key")
                .query((rs, _) ->
                        new PseudonymKey(new String(vault.decrypt(rs.getBytes(1)), StandardCharsets.US_ASCII)))
                .single();
    }
}
