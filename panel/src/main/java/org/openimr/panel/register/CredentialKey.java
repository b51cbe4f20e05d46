package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Locale;

/** What makes two entries of one reviewer the same credential, whatever their days: "license CA G99999". */
public record CredentialKey(String value) {
    /** A license is the same by state and number, a certification by board and certificate, a contract by its beginning. */
    public static CredentialKey of(Credential credential) {
        return switch (credential) {
            case License license -> ofLicense(license.state(), license.number());
            case BoardCertification board ->
                new CredentialKey("certificate " + words(board.board()) + ": " + words(board.certificate()));
            case Practice _ -> new CredentialKey("practice");
            case HistoryCheck check -> new CredentialKey("history " + check.matter());
            case Contract contract ->
                new CredentialKey("contract "
                        + contract.term().first().map(LocalDate::toString).orElse("?"));
        };
    }

    /** Spaces and punctuation of a number are nothing of it. */
    public static CredentialKey ofLicense(UsState state, String number) {
        return new CredentialKey("license " + state + " " + plainNumber(number));
    }

    static String plainNumber(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
