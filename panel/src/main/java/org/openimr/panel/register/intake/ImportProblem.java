package org.openimr.panel.register.intake;

import java.util.Optional;
import org.openimr.panel.register.RegisterRefusal;

/**
 * Why a row was not taken, or not whole.
 *
 * @param line    from 1; the line that names the columns is one too
 * @param column  name of the column; empty where the row as a whole is at fault
 * @param code    of {@link ImportFault}, or of the {@link RegisterRefusal} with which the register answered
 * @param what    what is wrong, in a sentence
 * @param remedy  what to do, in a sentence
 */
public record ImportProblem(int line, Optional<String> column, String code, String what, String remedy) {
    static ImportProblem at(int line, String column, ImportFault fault, String what, String remedy) {
        return new ImportProblem(line, Optional.of(column), fault.code(), what, remedy);
    }

    static ImportProblem ofLine(int line, ImportFault fault, String what, String remedy) {
        return new ImportProblem(line, Optional.empty(), fault.code(), what, remedy);
    }

    static ImportProblem refused(int line, RegisterRefusal refusal) {
        return new ImportProblem(line, Optional.empty(), refusal.code(), refusal.what(), refusal.remedy());
    }

    /** "line 7, verified_on: REV-154: what. What to do." */
    public String printed() {
        return "line " + line + column.map(name -> ", " + name).orElse("") + ": " + code + ": " + what + " " + remedy;
    }
}
