package org.openimr.panel.seating;

import java.util.List;
import java.util.Set;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.specialty.Field;

/**
 * What a dispute asks of its reviewer, as a person entered it.
 *
 * @param forCondition  fields that treat the condition; at least one
 * @param forTreatment  fields that evaluate or give the requested treatment; at least one
 * @param involved      everyone named by Lab. Code 139.5(c)(2) whom the case knows
 */
public record DisputeProfile(Set<Field> forCondition, Set<Field> forTreatment, List<Involved> involved) {
    public DisputeProfile {
        forCondition = Set.copyOf(forCondition);
        forTreatment = Set.copyOf(forTreatment);
        involved = involved.stream().distinct().toList();
        if (forCondition.isEmpty() || forTreatment.isEmpty())
            throw new IllegalArgumentException("a dispute is of some field, for its condition and for its treatment");
    }
}
