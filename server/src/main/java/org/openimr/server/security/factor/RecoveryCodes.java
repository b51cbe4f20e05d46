package org.openimr.server.security.factor;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openimr.archive.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten codes, each good once, for who has lost the app. Kept as hashes of 80 random bits, which nobody tries out. */
@Component
public class RecoveryCodes {
    /** How many are made; a choice of ours. */
    public static final int MANY = 10;

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** Without letters that are taken for one another. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** New ones in place of all earlier; never shown again. */
    List<String> make(UUID account) {
        List<String> codes = IntStream.range(0, MANY).mapToObj(_ -> one()).toList();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from recovery_code where account = ?")
                    .param(account)
                    .update();
            for (String code : codes) {
                jdbc.sql("insert into recovery_code (account, hash) values (?, ?)")
                        .params(account, hash(code))
                        .update();
            }
        });
        return codes;
    }

    /** Whether it is one of them that nobody used; it is used now. */
    boolean use(UUID account, String typed) {
        return jdbc.sql("update recovery_code set used_at = ? where account = ? and hash = ? and used_at is null")
                        .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), account, hash(typed))
                        .update()
                == 1;
    }

    int left(UUID account) {
        return jdbc.sql("select count(*) from recovery_code where account = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** Of an account that has no second factor any more: they stand in for nothing. */
    void dropWithoutFactor(UUID account) {
        jdbc.sql("delete from recovery_code where account = :account"
                        + " and not exists (select from second_factor where account = :account)"
                        + " and not exists (select from passkey where account = :account)")
                .param("account", account)
                .update();
    }

    private String one() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return ContentHash.of(plain.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
