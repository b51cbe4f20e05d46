package org.openimr.panel.rules;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;

/** Days from which the rules on reviewers are in force. */
final class Since {
    /** Senate Bill 863. */
    static final EffectivePeriod STATUTE = EffectivePeriod.from(LocalDate.of(2013, 1, 1));
    /** Lab. Code 139.5(d)(4)(D): no appointment as a qualified medical evaluator. */
    static final EffectivePeriod NO_EVALUATORS = EffectivePeriod.from(LocalDate.of(2014, 1, 1));

    private Since() {}
}
