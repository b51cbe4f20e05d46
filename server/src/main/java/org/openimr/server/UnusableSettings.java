package org.openimr.server;

import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.SettingsText.Fault;

/** A text of settings of which some lines cannot be used; nothing of it is. */
public final class UnusableSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A file of something else altogether has no more to say than this. */
    private static final int MOST = 20;

    /**
     * @param faults  at least one, in the order of the lines
     */
    UnusableSettings(List<Fault> faults) {
        super(faults.stream().limit(MOST).map(Fault::printed).collect(Collectors.joining("\n"))
                + (faults.size() > MOST ? "\nAnd " + (faults.size() - MOST) + " more." : ""));
    }
}
