package org.openimr.server.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.security.Account;
import org.openimr.server.security.Accounts;

/** The accounts of the demonstration. Everyone knows the password: they exist in no other installation. */
enum DemoAccounts {
    INTAKE("intake", Role.INTAKE, "Iris Inkwell (fictional)"),
    CASE_MANAGER("case-manager", Role.CASE_MANAGER, "Casimir Caldera (fictional)"),
    REVIEWER("reviewer", Role.REVIEWER, "Dr. Fenella Quillfeather (fictional)"),
    SECOND_REVIEWER("second-reviewer", Role.REVIEWER, "Dr. Barnaby Thistlewood (fictional)"),
    CREDENTIALING("credentialing", Role.CREDENTIALING, "Cressida Vellum (fictional)"),
    MEDICAL_DIRECTOR("medical-director", Role.MEDICAL_DIRECTOR, "Dr. Maud Merriweather (fictional)"),
    QUALITY("quality", Role.QUALITY, "Quentin Quick (fictional)"),
    REGULATOR("regulator", Role.REGULATOR, "Regina Ruler (fictional)"),
    WORKER("worker", Role.WORKER, "Harper (fictional)"),
    REPRESENTATIVE("representative", Role.REPRESENTATIVE, "Lex Lambda, attorney (fictional)"),
    PHYSICIAN("physician", Role.PHYSICIAN, "Dr. Tilda Treatwell (fictional)"),
    CLAIMS_ADMINISTRATOR("claims-administrator", Role.CLAIMS_ADMINISTRATOR, "Fictional Mutual, claims desk"),
    APPEALS_BOARD("appeals-board", Role.APPEALS_BOARD, "Appeals board clerk (fictional)"),
    PUBLIC("public", Role.PUBLIC, "Paula Public (fictional)");

    static final String PASSWORD = "fictional-demo";

    private final String login;
    private final Role role;
    private final String displayName;

    DemoAccounts(String login, Role role, String displayName) {
        this.login = login;
        this.role = role;
        this.displayName = displayName;
    }

    String login() {
        return login;
    }

    Role role() {
        return role;
    }

    static void putAll(Accounts accounts) {
        Arrays.stream(values()).map(DemoAccounts::account).forEach(accounts::put);
    }

    private Account account() {
        Optional<ReviewerQualifications> stated =
                role == Role.REVIEWER ? Optional.of(qualifications()) : Optional.empty();
        return new Account(login, role, PASSWORD, displayName, stated);
    }

    ReviewerQualifications qualifications() {
        String specialty = this == REVIEWER ? "Orthopedic Surgery" : "Physical Medicine & Rehabilitation";
        return new ReviewerQualifications(
                List.of("California"), List.of(specialty), List.of(), OptionalInt.of(5), OptionalInt.of(24));
    }

    Actor actor(Accounts accounts) {
        return new Actor(id(accounts).toString(), role);
    }

    UUID id(Accounts accounts) {
        return accounts.idOf(login).orElseThrow();
    }
}
