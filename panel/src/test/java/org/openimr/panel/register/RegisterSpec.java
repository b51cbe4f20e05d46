package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Given commands that were accepted, when another comes, then what the register answers. */
public final class RegisterSpec {
    private final List<RegisterEvent> events = new ArrayList<>();
    private RegisterState register = RegisterState.empty();

    /** Gives a command at noon, and fails unless it is accepted. */
    public RegisterSpec given(LocalDate day, RegisterCommand command) {
        RegisterDecision decision = when(day, command);
        if (!(decision instanceof RegisterDecision.Accepted accepted))
            throw new AssertionError("not accepted: " + command + ": " + decision);
        events.add(accepted.event());
        register = register.after(accepted.event());
        return this;
    }

    public RegisterDecision when(LocalDate day, RegisterCommand command) {
        return when(day, command, RegisterFictions.STAFF);
    }

    public RegisterDecision when(LocalDate day, RegisterCommand command, Author by) {
        return RegisterProcess.decide(register, new RegisterOrder(command, RegisterFictions.at(day), by));
    }

    public RegisterState register() {
        return register;
    }

    public List<RegisterEvent> events() {
        return List.copyOf(events);
    }

    public ReviewerFile quill() {
        return register.file(RegisterFictions.QUILL).orElseThrow();
    }

    public Standing standing() {
        return Standing.of(quill(), RegisterFictions.SETTINGS);
    }
}
