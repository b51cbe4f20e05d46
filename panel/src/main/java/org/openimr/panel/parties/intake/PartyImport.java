package org.openimr.panel.parties.intake;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyCommand.CorrectParty;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.register.intake.Cells;
import org.openimr.panel.register.intake.CsvTable;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/**
 * Parties and ties from CSV, one row for each; {@code docs/parties.md} describes the columns. The same row twice changes
 * nothing. A row about a party that is on file adds numbers and an address that the file does not have; where it says
 * another name or birth date it is refused.
 */
public final class PartyImport {
    /** The columns that every file has. */
    static final Set<String> REQUIRED = Set.of("kind");

    /** Every column that means something. */
    static final Set<String> COLUMNS = Set.of(
            "kind", "key", "name", "family", "given", "born", "npi", "tax", "license", "street", "city", "state", "zip",
            "from", "to", "first", "last", "share", "source");

    private static final String PERSON = "person";
    private static final String ORGANIZATION = "organization";

    private final EntryDraft draft;

    private PartyImport(EntryDraft draft) {
        this.draft = draft;
    }

    /**
     * What taking in that text would do.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static EntryPreview preview(Reader text, EntryContext context) {
        PartyImport rows = new PartyImport(new EntryDraft(context));
        CsvTable.Read<EntryRow> read = new CsvTable<EntryRow>(EntryFault.CSV, EntryRow.Refused::new)
                .read(text, REQUIRED, Optional.of(COLUMNS), _ -> true, rows::row);
        return new EntryPreview(read.ofFile(), read.rows());
    }

    private EntryRow row(Cells cells) {
        Optional<String> kind = cells.text("kind").map(text -> text.toLowerCase(Locale.ROOT));
        if (kind.isEmpty()) return new EntryRow.Refused(cells.line(), cells.problems());
        if (kind.get().equals(PERSON) || kind.get().equals(ORGANIZATION))
            return party(cells, kind.get().equals(PERSON));
        Optional<Tie.Kind> tie = tie(kind.get());
        if (tie.isPresent()) return new TieRow(draft, cells, tie.get()).row();
        cells.value("kind", kind.get(), "a kind of row", "Write person, organization, or a kind of tie: " + kinds());
        return new EntryRow.Refused(cells.line(), cells.problems());
    }

    private static Optional<Tie.Kind> tie(String word) {
        return Arrays.stream(Tie.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static String kinds() {
        return String.join(
                        ", ",
                        Arrays.stream(Tie.Kind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .toList())
                + ".";
    }

    private EntryRow party(Cells cells, boolean person) {
        EntryReader reader = new EntryReader(cells);
        List<Address> addresses = reader.address();
        PartyId fresh = new PartyId("party:" + draft.fresh());
        Optional<Party> read = person ? reader.person(fresh, addresses) : reader.organization(fresh, addresses);
        Optional<String> key = cells.optional("key");
        if (read.isEmpty()) return new EntryRow.Refused(cells.line(), cells.problems());
        Party given = read.get();
        Optional<Party> onFile = key.flatMap(draft::called)
                .flatMap(draft.book()::party)
                .or(() -> byNumber(given))
                .or(() -> byName(given));
        onFile.ifPresent(party -> compare(cells, party, given));
        if (!cells.isWhole()) return new EntryRow.Refused(cells.line(), cells.problems());
        List<PartyCommand> commands = new ArrayList<>();
        onFile.ifPresentOrElse(
                party -> more(cells, party, given).ifPresent(commands::add), () -> commands.add(new EnterParty(given)));
        EntryRow row = draft.take(cells.line(), PartyWords.name(given), commands, cells.notTaken(COLUMNS));
        if (!(row instanceof EntryRow.Refused))
            key.ifPresent(word -> draft.call(word, onFile.map(Party::id).orElse(fresh)));
        return row;
    }

    private Optional<Party> byNumber(Party given) {
        return given.numbers().stream()
                .sorted(Comparator.comparing(RegisterNumber::kind).thenComparing(RegisterNumber::value))
                .flatMap(number -> draft.book().withNumber(number, PartyWords.isPerson(given)).stream())
                .findFirst();
    }

    /** Without a number the same name, and with it the same birth date and the same address or none. */
    private Optional<Party> byName(Party given) {
        if (!given.numbers().isEmpty()) return Optional.empty();
        return draft.namesakes(given).stream()
                .filter(party -> PartyWords.isPerson(party) == PartyWords.isPerson(given)
                        && PartyWords.born(party).equals(PartyWords.born(given))
                        && party.addresses().containsAll(given.addresses())
                        && party.addresses().isEmpty() == given.addresses().isEmpty())
                .findFirst();
    }

    private static void compare(Cells cells, Party onFile, Party given) {
        if (PartyWords.isPerson(onFile) != PartyWords.isPerson(given))
            differs(cells, "kind", sort(given), sort(onFile));
        else if (!PartyWords.name(onFile).equalsIgnoreCase(PartyWords.name(given)))
            differs(
                    cells,
                    PartyWords.isPerson(given) ? "family" : "name",
                    PartyWords.name(given),
                    PartyWords.name(onFile));
        PartyWords.born(given)
                .filter(born -> PartyWords.born(onFile).filter(born::equals).isEmpty())
                .ifPresent(born -> differs(
                        cells,
                        "born",
                        born.toString(),
                        PartyWords.born(onFile).map(Object::toString).orElse("an unknown day")));
    }

    private static String sort(Party party) {
        return PartyWords.isPerson(party) ? "a person" : "an organization";
    }

    private static void differs(Cells cells, String column, String given, String onFile) {
        cells.problem(
                column,
                EntryFault.DIFFERS,
                "On file this party has \"" + onFile + "\", here \"" + given + "\".",
                "Compare its numbers; if the file is wrong or the name has changed, correct the entry first.");
    }

    private static Optional<PartyCommand> more(Cells cells, Party onFile, Party given) {
        Set<RegisterNumber> numbers = new HashSet<>(onFile.numbers());
        boolean more = numbers.addAll(given.numbers());
        List<Address> addresses = new ArrayList<>(onFile.addresses());
        for (Address address : given.addresses()) {
            if (!addresses.contains(address)) more |= addresses.add(address);
        }
        return more
                ? Optional.of(new CorrectParty(
                        PartyWords.with(onFile, numbers, addresses), "added from a file, line " + cells.line()))
                : Optional.empty();
    }
}
