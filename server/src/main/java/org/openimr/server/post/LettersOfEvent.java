package org.openimr.server.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.letters.LetterKind;
import org.openimr.letters.due.LetterDue;
import org.openimr.letters.due.LettersDue;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.filing.Contact;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.Ruling;
import org.openimr.server.cases.CaseMoment;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes every letter that an event of a case calls for. Again for the same event, it makes nothing new. */
public final class LettersOfEvent {
    private final EventLog log;
    private final LettersDue due;
    private final LetterPress press;
    private final JdbcClient jdbc;

    public LettersOfEvent(EventLog log, LettersDue due, LetterPress press, JdbcClient jdbc) {
        this.log = log;
        this.due = due;
        this.press = press;
        this.jdbc = jdbc;
    }

    /**
     * @param version  of the event in the case's stream, from 1
     * @return what became of each letter
     * @throws IllegalArgumentException if the case has no such event
     */
    public List<Pressed> make(CaseNumber number, int version, Instant now) {
        CaseMoment moment = moment(number, version);
        return due(moment).stream()
                .map(letter -> make(number, moment, letter, now))
                .toList();
    }

    /**
     * Names of the letters that an event calls for, made or not.
     *
     * @throws IllegalArgumentException if the case has no such event
     */
    List<LetterId> names(CaseNumber number, int version) {
        CaseMoment moment = moment(number, version);
        return due(moment).stream().map(letter -> name(number, moment, letter)).toList();
    }

    private CaseMoment moment(CaseNumber number, int version) {
        return CaseMoment.of(log, number, version)
                .orElseThrow(() -> new IllegalArgumentException("case " + number + " has no event " + version));
    }

    private List<LetterDue> due(CaseMoment moment) {
        return due.of(moment.before(), moment.after(), moment.event());
    }

    private static LetterId name(CaseNumber number, CaseMoment moment, LetterDue letter) {
        return new LetterId(number, letter.kind(), issue(moment, letter), letter.to());
    }

    private Pressed make(CaseNumber number, CaseMoment moment, LetterDue letter, Instant now) {
        LetterId id = name(number, moment, letter);
        MadeFrom from = MadeFrom.of(moment.recorded());
        return press.press(
                id, letter.letter(), enclosures(id, from, moment.after()), from, address(number, moment, letter), now);
    }

    /** Letters on a determination are numbered by its versions; of any other kind each event calls for the next one. */
    private static int issue(CaseMoment moment, LetterDue letter) {
        return tellsADetermination(letter.kind()) ? letter.issue() : moment.occurrence();
    }

    private static boolean tellsADetermination(LetterKind kind) {
        return kind == LetterKind.FINAL_DETERMINATION || kind == LetterKind.CLERICAL_CORRECTION;
    }

    /** Only a determination has data of its own to travel with it. */
    private static List<Enclosure> enclosures(LetterId id, MadeFrom from, CaseState after) {
        return after.ruling()
                .filter(_ -> tellsADetermination(id.kind()))
                .map(Ruling::determination)
                .map(determination -> Provenance.enclosures(id, from, determination))
                .orElse(List.of());
    }

    private DeliveryAddress address(CaseNumber number, CaseMoment moment, LetterDue letter) {
        Optional<Party> party =
                letter.party().flatMap(role -> party(moment.after(), role).or(() -> party(moment.before(), role)));
        Contact contact = party.map(Party::contact).orElseGet(Contact::unknown);
        Optional<ServiceMethod> wish = party.flatMap(Party::service);
        boolean account = letter.party().map(role -> hasAccount(number, role)).orElse(false);
        return new DeliveryAddress(
                party.map(Party::name).orElseGet(() -> letter.to().title(Language.ENGLISH)),
                contact.address(),
                DeliveryAddress.mailTo(contact.address(), wish),
                contact.email().filter(DeliveryAddress::isEmail),
                wish.equals(Optional.of(ServiceMethod.ELECTRONIC)) ? DeliveryPreference.EMAIL : DeliveryPreference.MAIL,
                account);
    }

    private static Optional<Party> party(CaseState state, PartyRole role) {
        return state instanceof Filed filed ? filed.docket().party(role) : Optional.empty();
    }

    private boolean hasAccount(CaseNumber number, PartyRole role) {
        return jdbc.sql("select exists (select from party_access where number = ? and party_role = ?)")
                .param(number.value())
                .param(role.name())
                .query(Boolean.class)
                .single();
    }
}
