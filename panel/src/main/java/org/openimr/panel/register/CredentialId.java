package org.openimr.panel.register;

import java.util.UUID;

/** Permanent name of one credential of one reviewer. */
public record CredentialId(UUID value) {}
