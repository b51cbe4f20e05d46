package org.openimr.process.register;

import java.util.List;
import org.openimr.law.Rule;
import org.openimr.process.ProcessSettings;

/** Every register of rules. A new one is added to {@link LawRegister}; a rule type outside it fails the build. */
final class Registers {
    /** Packages whose rule types must all stand in a register. */
    static final List<String> PACKAGES = List.of("org.openimr.process");

    private Registers() {}

    static List<Rule> rules() {
        return LawRegister.rules(ProcessSettings.defaults());
    }
}
