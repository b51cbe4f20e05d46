package org.openimr.process.guard;

import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Petition;

/** The ground that the appeals board found, and the petition. */
public record Reversal(Petition petition, AppealGround ground) {}
