package org.openimr.server.panel.parties;

import java.util.List;
import java.util.function.Supplier;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.ties.Party;
import org.openimr.server.panel.register.Register;

/** The persons of the register as they are now; put together again only where the register changed. */
final class ReviewersOfRegister implements Supplier<List<Party.Person>> {
    private final Register register;
    private volatile Persons last = new Persons(RegisterState.empty(), List.of());

    ReviewersOfRegister(Register register) {
        this.register = register;
    }

    private record Persons(RegisterState of, List<Party.Person> all) {}

    @Override
    public List<Party.Person> get() {
        RegisterState now = register.now();
        Persons persons = last;
        if (persons.of() != now) {
            persons = new Persons(
                    now, now.files().stream().map(ReviewerFile::party).toList());
            last = persons;
        }
        return persons.all();
    }
}
