package org.openimr.panel.parties.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.parties.KeptTie;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyCommand.EndTie;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.parties.TieWords;
import org.openimr.panel.register.intake.Cells;
import org.openimr.panel.register.intake.ProviderNumber;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** One row about a tie. */
record TieRow(EntryDraft draft, Cells cells, Tie.Kind kind) {
    EntryRow row() {
        EntryReader reader = new EntryReader(cells);
        Optional<PartyId> from = end("from");
        Optional<PartyId> to = end("to");
        Optional<LocalDate> first = reader.first();
        Optional<LocalDate> last = reader.last();
        Optional<BigDecimal> share = reader.share();
        Optional<String> source = cells.text("source");
        if (!cells.isWhole()) return new EntryRow.Refused(cells.line(), cells.problems());
        EnterTie given = new EnterTie(
                new TieId(draft.fresh()),
                from.orElseThrow(),
                kind,
                to.orElseThrow(),
                first,
                last,
                share,
                source.orElseThrow());
        return draft.take(cells.line(), words(given), commands(given), cells.notTaken(PartyImport.COLUMNS));
    }

    /** The same tie is there already; one that is over now is ended; any other is entered, or refused by the process. */
    private List<PartyCommand> commands(EnterTie given) {
        Optional<KeptTie> same = draft.book().file(given.from()).stream()
                .flatMap(file -> file.ties().stream())
                .filter(kept -> kept.stands() && isSame(kept.tie(), given))
                .findFirst();
        if (same.isEmpty()) return List.of(given);
        Optional<LocalDate> ends = same.get().tie().when().last();
        if (ends.equals(given.last())) return List.of();
        return given.last().isPresent() && ends.isEmpty()
                ? List.of(new EndTie(same.get().id(), given.last().get(), given.source()))
                : List.of(given);
    }

    private static boolean isSame(Tie tie, EnterTie given) {
        return tie.kind() == given.kind()
                && tie.to().equals(given.to())
                && tie.when().first().equals(given.first())
                && tie.share()
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(given.share().map(BigDecimal::stripTrailingZeros));
    }

    private String words(EnterTie tie) {
        return name(tie.from()) + ": " + TieWords.of(kind) + " " + name(tie.to());
    }

    private String name(PartyId party) {
        return draft.known(party).map(PartyWords::name).orElse(party.value());
    }

    /** The word by which a row above calls it; a number with its kind; an identifier. */
    private Optional<PartyId> end(String column) {
        return cells.text(column).flatMap(text -> draft.called(text).or(() -> known(column, text)));
    }

    private Optional<PartyId> known(String column, String text) {
        Optional<RegisterNumber> number = number(text);
        if (number.isPresent()) return withNumber(column, number.get());
        PartyId party = new PartyId(text);
        if (draft.known(party).isPresent()) return Optional.of(party);
        return unknown(column, "\"" + text + "\" is no key of a row above, no number and no identifier of a party.");
    }

    private Optional<PartyId> withNumber(String column, RegisterNumber number) {
        Set<PartyId> found = draft.withNumber(number);
        if (found.isEmpty()) return unknown(column, "Nobody on file has the " + PartyWords.number(number) + ".");
        if (found.size() == 1) return Optional.of(found.iterator().next());
        cells.problem(
                column,
                EntryFault.SEVERAL,
                "Several entries have the " + PartyWords.number(number) + ".",
                "Write the identifier of the one that is meant; its page shows it.");
        return Optional.empty();
    }

    private Optional<PartyId> unknown(String column, String what) {
        cells.problem(
                column,
                EntryFault.UNKNOWN_PARTY,
                what,
                "Put the row of the party above this one, or name it as in npi 1000000012, tax 12-3456789"
                        + " or license CA G 99999.");
        return Optional.empty();
    }

    private static Optional<RegisterNumber> number(String text) {
        int space = text.indexOf(' ');
        if (space < 0) return Optional.empty();
        String value = text.substring(space + 1).strip();
        return kind(text.substring(0, space)).flatMap(kind -> number(kind, value));
    }

    private static Optional<RegisterNumber.Kind> kind(String word) {
        return Arrays.stream(RegisterNumber.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<RegisterNumber> number(RegisterNumber.Kind kind, String value) {
        return switch (kind) {
            case NPI -> ProviderNumber.read(value);
            case TAX -> EntryReader.tax(value);
            case LICENSE -> EntryReader.license(value);
        };
    }
}
