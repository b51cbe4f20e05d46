package org.openimr.server.cases;

import java.security.SecureRandom;
import org.openimr.process.quality.Lottery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code quality_lottery}: the secret of the installation by which drafts are drawn. */
public final class KeptLottery {
    private static final int BYTES = 32;

    private KeptLottery() {}

    /** With the secret that is kept, or a new one that is kept from now on. */
    public static Lottery of(JdbcClient jdbc) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into quality_lottery (salt) values (?) on conflict do nothing")
                .param(fresh)
                .update();
        return new Lottery(jdbc.sql("select salt from quality_lottery")
                .query((rs, _) -> rs.getBytes("salt"))
                .single());
    }
}
