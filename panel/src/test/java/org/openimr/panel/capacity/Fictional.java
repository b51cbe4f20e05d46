package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;

/** Reviewers and cases that never were; May 2 of 2033 is a Monday. */
final class Fictional {
    static final Field PAIN = new Field("Pain Medicine");
    static final Field SURGERY = new Field("Orthopaedic Surgery");
    static final Field PSYCHIATRY = new Field("Psychiatry");

    private Fictional() {}

    static LocalDate may(int day) {
        return LocalDate.of(2033, 5, day);
    }

    static ReviewerId id(int number) {
        return new ReviewerId(new UUID(0, number));
    }

    static Available reviewer(int number, int weekly, Field... fields) {
        return new Available(id(number), Set.of(fields), Set.of(UsState.CA), weekly, List.of(), Map.of());
    }

    static Available absent(Available reviewer, During... absences) {
        return new Available(
                reviewer.reviewer(),
                reviewer.fields(),
                reviewer.states(),
                reviewer.weekly(),
                List.of(absences),
                reviewer.taken());
    }

    static Arrival arrival(Field field, int ready, int takeBy, int cases) {
        return new Arrival(Demand.in(field), may(ready), may(takeBy), cases);
    }
}
