package org.openimr.panel.register;

import org.openimr.panel.ReviewerId;

/** What can be asked of the register; always of one reviewer's file. */
public sealed interface RegisterCommand
        permits PersonCommand, CredentialCommand, AvailabilityCommand, EngagementCommand {
    ReviewerId reviewer();
}
