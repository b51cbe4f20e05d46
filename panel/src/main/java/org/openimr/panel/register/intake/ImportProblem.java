package org.openimr.panel.register.intake;

import java.util.Optional;
import org.openimr.panel.RefusalWords;

/**
 * Why a row was not taken, or not whole.
 *
 * @param line    from 1; the line that names the columns is one too
 * @param column  name of the column; empty where the row as a whole is at fault
 * @param code    of the import, or of the refusal with which the command was answered
 * @param what    what is wrong, in a sentence
 * @param remedy  what to do, in a sentence
 */
public record ImportProblem(int line, Optional<String> column, String code, String what, String remedy) {
    public static ImportProblem at(int line, String column, FaultCode fault, String what, String remedy) {
        return new ImportProblem(line, Optional.of(column), fault.code(), what, remedy);
    }

    public static ImportProblem ofLine(int line, FaultCode fault, String what, String remedy) {
        return new ImportProblem(line, Optional.empty(), fault.code(), what, remedy);
    }

    public static ImportProblem refused(int line, RefusalWords words) {
        return new ImportProblem(line, Optional.empty(), words.code(), words.what(), words.remedy());
    }

    /** "line 7, verified_on: REV-154: what. What to do." */
    public String printed() {
        return "line " + line + column.map(name -> ", " + name).orElse("") + ": " + code + ": " + what + " " + remedy;
    }
}
