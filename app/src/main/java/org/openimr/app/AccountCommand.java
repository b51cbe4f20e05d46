package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.ToIntFunction;
import org.openimr.server.AccountOperations;
import org.openimr.server.postgres.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code openimr account}: what an operator does to accounts. */
@Command(
        name = "account",
        description = {"Lists accounts, ends their sessions and tokens, takes a lost second factor away."},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Beside a running server give the address of its database; the server obeys at the next request.",
            "What is done is recorded as an operator's. Passwords are given in the file of accounts, never here.",
            "Exit status: 0 done; 1 there is no such account; 2 cannot.",
            "",
            "Examples:",
            "  openimr account list --data data",
            "  openimr account revoke director --data data",
            "  openimr account reset-second-factor director --data data"
        })
final class AccountCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AccountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "List, revoke or reset-second-factor?");
    }

    @Command(name = "list", description = "Each account: role, second factor, tokens, sessions, last sign-in.")
    int list(@Mixin DatabaseOptions database) throws Cannot {
        return with(database, accounts -> {
            PrintWriter out = out();
            out.println("login\trole\tsecond factor\ttokens\tsessions\tlast sign-in");
            for (AccountOperations.Listed one : accounts.all()) {
                out.println(String.join(
                        "\t",
                        one.login(),
                        one.role(),
                        one.secondFactor() ? "yes" : "no",
                        String.valueOf(one.tokens()),
                        String.valueOf(one.sessions()),
                        one.lastSignIn().map(Object::toString).orElse("never")));
            }
            return ExitStatus.DONE;
        });
    }

    @Command(name = "revoke", description = "Ends every session and every token of an account.")
    int revoke(@Parameters(paramLabel = "LOGIN") String login, @Mixin DatabaseOptions database) throws Cannot {
        return with(
                database,
                accounts ->
                        said(accounts.revoke(login), login, "Every session and every token of this account is ended."));
    }

    @Command(
            name = "reset-second-factor",
            description =
                    "Takes the app, the passkeys and the recovery codes of an account away, and ends its sessions and"
                            + " tokens.")
    int resetSecondFactor(@Parameters(paramLabel = "LOGIN") String login, @Mixin DatabaseOptions database)
            throws Cannot {
        return with(
                database,
                accounts -> said(
                        accounts.resetSecondFactor(login),
                        login,
                        "This account has no second factor now; its sessions and tokens are ended."));
    }

    private int said(boolean done, String login, String what) {
        if (done) out().println(what);
        else terminal.err().println("There is no account " + login + "; nothing was changed.");
        return done ? ExitStatus.DONE : ExitStatus.NO;
    }

    private int with(DatabaseOptions database, ToIntFunction<AccountOperations> what) throws Cannot {
        if (database.url().isEmpty() && !Files.isDirectory(database.folder())) {
            throw new Cannot(CliCode.DATABASE, database.folder() + ": there is no such folder, so no account.");
        }
        try (AccountOperations accounts = AccountOperations.open(database.folder(), database.url())) {
            return what.applyAsInt(accounts);
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        }
    }

    private PrintWriter out() {
        return new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
    }
}
