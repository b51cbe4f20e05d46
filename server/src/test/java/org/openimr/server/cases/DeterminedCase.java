package org.openimr.server.cases;

import javax.sql.DataSource;
import org.openimr.determination.CaseNumber;

/** For tests of other packages: a fictional case whose determination was just issued. */
public final class DeterminedCase {
    private DeterminedCase() {}

    /** Of one item; the last event of its stream is the determination. */
    public static CaseNumber in(DataSource dataSource) {
        return new CaseDesk(dataSource).determined(1);
    }
}
