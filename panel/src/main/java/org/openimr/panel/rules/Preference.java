package org.openimr.panel.rules;

import org.openimr.law.Rule;

/** What the law would rather have and does not demand: of several candidates who may, those come first. */
public interface Preference extends Rule {
    /** Whether the candidate is among those preferred. */
    boolean favors(Candidate candidate);
}
