package org.openimr.panel.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.rules.Attestation;

/**
 * A reviewer takes a seat on a case.
 *
 * @param number  the case; letters, digits, signs and spaces of ASCII
 * @param chain   the case with which it began: {@code number} itself until a remand goes on under another number
 * @param seat    from 1; more than one where several reviewers sit
 * @param day     on which the reviewer took it
 */
public record Assignment(
        CaseReference number, CaseReference chain, int seat, Identity who, Attestation attestation, LocalDate day) {
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]([ -~]{0,98}[!-~])?");
    private static final int MOST_SEATS = 99;
    private static final int LAST_YEAR = 9999;

    public Assignment {
        for (CaseReference reference : List.of(number, chain)) {
            if (!PRINTABLE.matcher(reference.value()).matches())
                throw new IllegalArgumentException("a case number is at most 100 printable characters of ASCII");
        }
        if (seat < 1 || seat > MOST_SEATS) throw new IllegalArgumentException("no seat: " + seat);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) throw new IllegalArgumentException("no day: " + day);
    }
}
