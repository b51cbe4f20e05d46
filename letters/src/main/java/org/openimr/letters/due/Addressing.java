package org.openimr.letters.due;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.Addressee;
import org.openimr.letters.Envelope;
import org.openimr.letters.Language;
import org.openimr.letters.Letterhead;
import org.openimr.letters.Recipient;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;

/** To whom of a case's parties a letter goes, where, and in which language. */
final class Addressing {
    private static final Addressee DIRECTOR =
            new Addressee("Administrative Director, Division of Workers’ Compensation", List.of());

    private Addressing() {}

    /** A recipient that the case has. */
    record To(Recipient recipient, Optional<PartyRole> party, Addressee addressee, Language language) {
        Envelope envelope(Letterhead from, Step step) {
            return new Envelope(
                    from, CaliforniaTime.dayOf(step.at()), step.filing().caseNumber(), addressee, language);
        }
    }

    /** Those of the recipients whom the application, or one decided with it, names; the Administrative Director always. */
    static List<To> of(Step step, Iterable<Recipient> recipients) {
        List<To> found = new ArrayList<>();
        for (Recipient recipient : recipients) {
            if (recipient == Recipient.ADMINISTRATIVE_DIRECTOR) {
                found.add(new To(recipient, Optional.empty(), DIRECTOR, Language.ENGLISH));
            } else {
                party(step, recipient).ifPresent(party -> found.add(to(recipient, party)));
            }
        }
        return found;
    }

    private static To to(Recipient recipient, Party party) {
        Language language = switch (party.language()) {
            case ENGLISH -> Language.ENGLISH;
            case SPANISH -> Language.SPANISH;
        };
        return new To(
                recipient,
                Optional.of(party.role()),
                new Addressee(party.name(), party.contact().address()),
                language);
    }

    /** For independent review the employer includes the claims administrator, Lab. Code 4610.5(c)(4). */
    private static Optional<Party> party(Step step, Recipient recipient) {
        return EnumSet.allOf(PartyRole.class).stream()
                .sorted((one, other) -> other.compareTo(one)) // the claims administrator before the employer
                .filter(role -> Recipient.of(role) == recipient)
                .flatMap(role -> step
                        .docket()
                        .party(role)
                        .or(() -> step.before().docket().party(role)) // of an application that was just split off
                        .stream())
                .findFirst();
    }
}
