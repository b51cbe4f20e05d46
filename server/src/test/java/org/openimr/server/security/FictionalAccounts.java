package org.openimr.server.security;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.demo.Demonstration;

/** Accounts of one test alone, so that what it does to them touches no other. */
final class FictionalAccounts {
    private FictionalAccounts() {}

    /** A new account with the demonstration's password; answers its login. */
    static String of(RunningServer server, Role role) {
        String login = role.name().toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        put(server, login, role, Demonstration.PASSWORD);
        return login;
    }

    static void put(RunningServer server, String login, Role role, String password) {
        server.part(Accounts.class).put(new Account(login, role, password, "Fictional person", Optional.empty()));
    }
}
