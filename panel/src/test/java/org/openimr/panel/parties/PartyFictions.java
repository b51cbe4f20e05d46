package org.openimr.panel.parties;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.panel.During;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.register.RegisterFictions;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Persons and organizations who do not exist, with numbers made up here. */
public final class PartyFictions {
    public static final LocalDate DAY = LocalDate.of(2031, 3, 10);
    public static final PartyId REVIEWER = new PartyId("reviewer:quill");
    public static final PartyId WREN = new PartyId("party:wren");
    public static final PartyId CLINIC = new PartyId("party:clinic");
    public static final PartyId INSURER = new PartyId("party:insurer");
    public static final TieId WORKS = tie("works");

    private PartyFictions() {}

    public static TieId tie(String name) {
        return new TieId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static RegisterNumber npi(int n) {
        return new RegisterNumber(RegisterNumber.Kind.NPI, RegisterFictions.npi(n));
    }

    public static RegisterNumber tax(String digits) {
        return new RegisterNumber(RegisterNumber.Kind.TAX, digits);
    }

    public static Party.Person wren() {
        return new Party.Person(
                WREN,
                "Isolde",
                "Wren",
                Optional.of(LocalDate.of(1971, 4, 5)),
                Set.of(npi(41)),
                List.of(new Address("12 Tidewater Ln", "Marrowby", "CA", "90001", During.always())));
    }

    public static Party.Organization clinic() {
        return new Party.Organization(CLINIC, "Marrowby Medical Group", Set.of(tax("900000001")), List.of());
    }

    public static Party.Organization insurer() {
        return new Party.Organization(INSURER, "Palisade Mutual", Set.of(), List.of());
    }

    public static EnterTie works() {
        return enter(WORKS, WREN, Tie.Kind.EMPLOYED_BY, CLINIC);
    }

    /** Since 2019, a quarter of the income. */
    public static EnterTie enter(TieId id, PartyId from, Tie.Kind kind, PartyId to) {
        return new EnterTie(
                id,
                from,
                kind,
                to,
                Optional.of(LocalDate.of(2019, 1, 1)),
                Optional.empty(),
                Optional.of(new BigDecimal("0.25")),
                "the clinic's list of staff");
    }

    /** With three parties and no tie. */
    public static PartySpec three() {
        return new PartySpec()
                .given(DAY, new EnterParty(wren()))
                .given(DAY, new EnterParty(clinic()))
                .given(DAY, new EnterParty(insurer()));
    }
}
