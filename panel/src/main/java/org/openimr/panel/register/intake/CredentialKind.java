package org.openimr.panel.register.intake;

/** What a row of the credential file is about. */
public enum CredentialKind {
    LICENSE,
    BOARD,
    PRACTICE,
    DISCIPLINE,
    PRIVILEGES,
    QME,
    CONTRACT
}
