package org.openimr.server.security;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.openimr.process.Role;
import org.openimr.server.cases.json.LetterShapes;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shape;

/**
 * Accounts from a file: a JSON list of {@code {"login", "role", "password", "displayName", "qualifications"}}, the last
 * only for expert reviewers. Read at every start; only hashes are kept, so the file may be removed afterwards. An
 * account that the file does not name stays as it is.
 */
public final class AccountsFile {
    private static final Shape<List<Account>> ACCOUNTS = list(object(
            "Account",
            field("login", TEXT, Account::login),
            field("role", oneOf(Role.class), Account::role),
            field("password", TEXT, _ -> ""),
            field("displayName", TEXT, Account::displayName),
            optional("qualifications", LetterShapes.QUALIFICATIONS, Account::qualifications),
            Account::new));

    private AccountsFile() {}

    /** @throws AccountsFileUnusable if it cannot be read, others could read it, or it is wrong */
    public static List<Account> read(Path file) {
        try {
            if (othersMayRead(file)) {
                throw new AccountsFileUnusable("The file " + file
                        + " holds passwords and others may read it. Allow only its owner (chmod 600).");
            }
            return switch (Reading.of(Files.readString(file), ACCOUNTS)) {
                case Reading.Of<List<Account>>(var accounts) -> accounts;
                case Reading.Faulty<List<Account>>(var faults) ->
                    throw new AccountsFileUnusable("The accounts file " + file + " is wrong. "
                            + faults.getFirst().kind().code() + " "
                            + safe(faults.getFirst().path()));
            };
        } catch (IOException e) {
            throw new AccountsFileUnusable("The accounts file " + file + " cannot be read: " + e);
        }
    }

    /** Only the place: the words of a fault could quote a password. */
    private static String safe(String path) {
        return "at " + (path.isEmpty() ? "the whole file" : path) + ".";
    }

    private static boolean othersMayRead(Path file) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return false;
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ);
    }
}
