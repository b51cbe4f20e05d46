package org.openimr.panel.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.specialty.Field;

/**
 * What one dispute asks of its reviewer.
 *
 * @param readyOn       day on which the file was complete
 * @param dueOn         last day of the determination, inclusive
 * @param forCondition  fields that treat the condition
 * @param forTreatment  fields that evaluate or give the requested treatment
 * @param involved      everyone named by Lab. Code 139.5(c)(2) whom the case knows
 * @param satBefore     who decided it before a remand, Lab. Code 4610.6(i), or has any other part in it
 */
public record Dispute(
        CaseReference number,
        LocalDate readyOn,
        LocalDate dueOn,
        Set<Field> forCondition,
        Set<Field> forTreatment,
        List<Involved> involved,
        Set<ReviewerId> satBefore) {
    public Dispute {
        forCondition = Set.copyOf(forCondition);
        forTreatment = Set.copyOf(forTreatment);
        involved = List.copyOf(involved);
        satBefore = Set.copyOf(satBefore);
    }
}
