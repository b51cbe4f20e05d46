package org.openimr.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openimr.server.VerifyLetter;
import org.openimr.server.post.LetterFinding;
import org.openimr.server.post.LetterVerdict;
import org.openimr.server.postgres.DatabaseUnusable;

/** {@code openimr verify LETTER.pdf}: says in words which of letter, data and log do not agree. */
final class LetterCheckRun {
    private final Terminal terminal;
    private final DatabaseOptions database;
    private final boolean offline;

    LetterCheckRun(Terminal terminal, DatabaseOptions database, boolean offline) {
        this.terminal = terminal;
        this.database = database;
        this.offline = offline;
    }

    int check(Path letter) throws Cannot {
        byte[] pdf = read(letter);
        try {
            return report(offline ? VerifyLetter.offline(pdf) : online(pdf));
        } catch (IOException e) {
            throw new Cannot(CliCode.NOT_A_LETTER, letter + ": not a PDF file that can be read: " + e.getMessage());
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        }
    }

    private LetterVerdict online(byte[] pdf) throws Cannot, IOException {
        if (database.url().isEmpty() && !Files.isDirectory(database.folder())) {
            throw new Cannot(
                    CliCode.DATABASE,
                    database.folder() + ": there is no such folder, so no event log. Without one: --offline.");
        }
        return VerifyLetter.check(database.folder(), database.url(), pdf);
    }

    private static byte[] read(Path letter) throws Cannot {
        try {
            return Files.readAllBytes(letter);
        } catch (IOException e) {
            throw Cannot.open(letter.toString(), e);
        }
    }

    private int report(LetterVerdict verdict) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        out.println("Data:   " + line(verdict.data()));
        out.println("Log:    " + line(verdict.log()));
        out.println("Letter: " + line(verdict.file()));
        return verdict.agrees() ? ExitStatus.DONE : ExitStatus.NO;
    }

    private static String line(LetterFinding finding) {
        String mark = switch (finding) {
            case LetterFinding.Agrees _ -> "agrees. ";
            case LetterFinding.Differs _ -> "DIFFERS. ";
            case LetterFinding.NotLookedAt _ -> "";
        };
        return mark + finding.words();
    }
}
