package org.openimr.panel.parties.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyDecision;
import org.openimr.panel.parties.PartyOrder;
import org.openimr.panel.parties.PartyProcess;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.register.intake.ImportProblem;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

/** The book as it would be after the rows so far: each row is tried on it, whole or not at all. */
final class EntryDraft {
    private final EntryContext context;
    private final Map<String, PartyId> keys = new HashMap<>();
    private final Map<PartyId, Party.Person> reviewers;
    private final Map<String, List<PartyId>> names = new HashMap<>();
    private PartyBook book;

    EntryDraft(EntryContext context) {
        this.context = context;
        book = context.book();
        book.parties().forEach(this::name);
        reviewers = context.reviewers().stream().collect(Collectors.toMap(Party.Person::id, person -> person));
    }

    PartyBook book() {
        return book;
    }

    UUID fresh() {
        return context.fresh().get();
    }

    /** From here on rows may name that party so. */
    void call(String key, PartyId party) {
        keys.put(key, party);
    }

    Optional<PartyId> called(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    private void name(Party party) {
        names.computeIfAbsent(plain(party), _ -> new ArrayList<>()).add(party.id());
    }

    private static String plain(Party party) {
        return PartyWords.name(party).toLowerCase(Locale.ROOT);
    }

    /** Those of the book that were entered under the same name. */
    List<Party> namesakes(Party given) {
        return names.getOrDefault(plain(given), List.of()).stream()
                .flatMap(party -> book.party(party).stream())
                .toList();
    }

    /** A party of the book, or a reviewer. */
    Optional<Party> known(PartyId party) {
        return book.party(party).or(() -> Optional.ofNullable(reviewers.get(party)));
    }

    /** Everyone who has that number. */
    Set<PartyId> withNumber(RegisterNumber number) {
        Set<PartyId> found = new HashSet<>();
        book.withNumber(number, true).ifPresent(party -> found.add(party.id()));
        book.withNumber(number, false).ifPresent(party -> found.add(party.id()));
        reviewers.values().stream()
                .filter(person -> person.numbers().contains(number))
                .forEach(person -> found.add(person.id()));
        return found;
    }

    EntryRow take(int line, String what, List<PartyCommand> commands, List<ImportProblem> remarks) {
        PartyBook tried = book;
        for (PartyCommand command : commands) {
            PartyOrder order = new PartyOrder(command, context.at(), context.by(), reviewers.keySet());
            switch (PartyProcess.decide(tried, order)) {
                case PartyDecision.Accepted accepted -> tried = tried.after(accepted.event());
                case PartyDecision.Refused refused -> {
                    return new EntryRow.Refused(
                            line,
                            List.of(ImportProblem.refused(line, refused.reason().words())));
                }
            }
        }
        book = tried;
        for (PartyCommand command : commands) {
            if (command instanceof PartyCommand.EnterParty entered) name(entered.party());
        }
        return commands.isEmpty()
                ? new EntryRow.AlreadyThere(line, what, remarks)
                : new EntryRow.Taken(line, what, commands, remarks);
    }
}
