package org.openimr.server;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps demonstrations and real cases apart. */
final class Installation {
    private Installation() {}

    /**
     * Remembers at the first start which of the two the data are, and insists on it later.
     *
     * @throws WrongInstallation if they are the other
     */
    static void require(DataSource dataSource, boolean demo) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql("insert into installation (demo) select ? where ? = false or not exists (select from event)"
                        + " on conflict do nothing")
                .param(demo)
                .param(demo)
                .update();
        boolean isDemo = jdbc.sql("select coalesce((select demo from installation), false)")
                .query(Boolean.class)
                .single();
        if (isDemo != demo) throw new WrongInstallation(isDemo);
    }
}
