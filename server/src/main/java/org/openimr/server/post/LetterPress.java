package org.openimr.server.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.openimr.letters.Letter;
import org.openimr.letters.LetterHtml;

/**
 * Makes letters. A letter whose file is not as it must be is not issued: nothing of it is kept but an alarm.
 *
 * <p>In the caller's transaction if there is one. A withheld letter does not undo it.
 */
public final class LetterPress {
    private final LetterPrinter printer;
    private final PostOffice office;
    private final Parts parts;

    public LetterPress(LetterPrinter printer, PostOffice office, Parts parts) {
        this.printer = printer;
        this.office = office;
        this.parts = parts;
    }

    /**
     * Makes a letter and sends it on its way; for the same event again, nothing more happens.
     *
     * @throws IllegalArgumentException if the letter is not of the case and kind that its name says
     */
    public Pressed press(
            LetterId id, Letter letter, List<Enclosure> enclosures, MadeFrom from, DeliveryAddress to, Instant now) {
        if (!letter.caseNumber().equals(id.caseNumber()) || letter.kind() != id.kind()) {
            throw new IllegalArgumentException("a letter of " + letter.caseNumber() + " under the name " + id);
        }
        return switch (printer.print(letter, enclosures)) {
            case LetterPrinter.Print.Fit(var pdf) -> {
                var html = new FileBytes(LetterHtml.render(letter).getBytes(StandardCharsets.UTF_8));
                yield issue(new OutgoingLetter(id, letter.language(), pdf, html, from, now), to, now);
            }
            case LetterPrinter.Print.Unfit(var fault, var why) -> withheld(id, fault, why, now);
        };
    }

    private Pressed issue(OutgoingLetter letter, DeliveryAddress to, Instant now) {
        boolean other = parts.letters()
                .get(letter.id())
                .filter(kept -> !kept.pdf().equals(letter.pdf()))
                .isPresent();
        if (other) {
            return withheld(letter.id(), PostFault.OTHER_BYTES, "A corrected letter is the next issue.", now);
        }
        office.take(letter, to, now);
        return new Pressed.Issued(letter.id());
    }

    private Pressed withheld(LetterId id, PostFault fault, String why, Instant now) {
        parts.alarms().raise(id, fault, why, now);
        return new Pressed.Withheld(fault, fault.code() + ": " + fault.what() + " " + why);
    }
}
