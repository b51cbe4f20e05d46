package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;

/** What a reviewer knows and where he or she may practice, as the file has it on a day. */
public final class Expertise {
    private Expertise() {}

    /**
     * The fields of the reviewer's current certificates. Professions without boards are fields of their own where the
     * taxonomy knows them by the name of the profession: "chiropractor".
     */
    public static Set<Field> fields(Reviewer reviewer, Taxonomy taxonomy, LocalDate day) {
        Set<Field> fields = new TreeSet<>();
        for (BoardCertification board : reviewer.all(BoardCertification.class)) {
            if (board.isCurrent(day)) taxonomy.find(board.certificate()).ifPresent(fields::add);
        }
        if (!reviewer.degree().isPhysicianAndSurgeon()) {
            taxonomy.find(reviewer.degree().name()).ifPresent(fields::add);
        }
        return fields;
    }

    /** Whether the preference of Lab. Code 139.5(d)(4) is met: an unrestricted license of California. */
    public static boolean isCaliforniaLicensee(Reviewer reviewer, LocalDate day) {
        return reviewer.all(License.class).stream()
                .anyMatch(license -> license.state() == UsState.CA && license.isUnrestricted(day));
    }
}
