package org.openimr.panel.register;

/**
 * A license that some list names without its days and its standing.
 *
 * @param number  as written there
 * @param source  the list: "NPPES file, line 3"
 */
public record ReportedLicense(UsState state, String number, String source) {
    public ReportedLicense {
        if (number.isBlank() || source.isBlank())
            throw new IllegalArgumentException("a reported license has a number and a source");
    }

    boolean isSame(ReportedLicense other) {
        return key().equals(other.key());
    }

    CredentialKey key() {
        return CredentialKey.ofLicense(state, number);
    }
}
