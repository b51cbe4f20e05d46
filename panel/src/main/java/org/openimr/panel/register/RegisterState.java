package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.ties.Party.RegisterNumber;

/** The register: every reviewer's file. It names reviewers and stays in the review organization. */
public final class RegisterState {
    private static final RegisterState EMPTY = new RegisterState(Map.of());

    /** Neither is changed once it is here; copying a hash table is the cheapest way to the next state. */
    private final Map<ReviewerId, ReviewerFile> files;

    private final Map<RegisterNumber, ReviewerId> numbers;

    private RegisterState(Map<ReviewerId, ReviewerFile> files, Map<RegisterNumber, ReviewerId> numbers) {
        this.files = files;
        this.numbers = numbers;
    }

    private RegisterState(Map<ReviewerId, ReviewerFile> files) {
        this(files, new HashMap<>());
        files.values().forEach(file -> file.party().numbers().forEach(number -> numbers.put(number, file.id())));
    }

    /** Before anything happened. */
    public static RegisterState empty() {
        return EMPTY;
    }

    /**
     * After all of these.
     *
     * @param events  each reviewer's in their order; those of different reviewers may be mixed
     * @throws IllegalStateException if the history is damaged
     */
    public static RegisterState of(Iterable<RegisterEvent> events) {
        Map<ReviewerId, List<RegisterEvent>> histories = new HashMap<>();
        events.forEach(event -> histories
                .computeIfAbsent(event.reviewer(), _ -> new ArrayList<>())
                .add(event));
        Map<ReviewerId, ReviewerFile> files = new HashMap<>();
        histories.forEach((id, history) -> RegisterEvolution.file(history).ifPresent(file -> files.put(id, file)));
        return new RegisterState(files);
    }

    /**
     * After one more.
     *
     * @throws IllegalStateException if this register cannot have produced it
     */
    public RegisterState after(RegisterEvent event) {
        Optional<ReviewerFile> before = file(event.reviewer());
        ReviewerFile file = RegisterEvolution.evolve(before, event);
        Map<ReviewerId, ReviewerFile> next = new HashMap<>(files);
        next.put(file.id(), file);
        return new RegisterState(next, numbers(before, file));
    }

    private Map<RegisterNumber, ReviewerId> numbers(Optional<ReviewerFile> before, ReviewerFile after) {
        Set<RegisterNumber> had = before.map(file -> file.party().numbers()).orElse(Set.of());
        Set<RegisterNumber> has = after.party().numbers();
        if (had.equals(has)) return numbers;
        Map<RegisterNumber, ReviewerId> next = new HashMap<>(numbers);
        had.forEach(number -> next.remove(number, after.id()));
        has.forEach(number -> next.put(number, after.id()));
        return next;
    }

    public Optional<ReviewerFile> file(ReviewerId reviewer) {
        return Optional.ofNullable(files.get(reviewer));
    }

    /** All of them, by identifier. */
    public Collection<ReviewerFile> files() {
        return new TreeMap<>(files).values();
    }

    /** Whose number it is: a provider's, or that of a license on file. */
    public Optional<ReviewerFile> withNumber(RegisterNumber number) {
        return Optional.ofNullable(numbers.get(number)).flatMap(this::file);
    }

    /** As it stood at the end of that day in California: what was known then, not what is known now of then. */
    public RegisterState asOn(LocalDate day) {
        Map<ReviewerId, ReviewerFile> then = new HashMap<>();
        files.forEach((id, file) -> file.asOn(day).ifPresent(was -> then.put(id, was)));
        return new RegisterState(then);
    }
}
