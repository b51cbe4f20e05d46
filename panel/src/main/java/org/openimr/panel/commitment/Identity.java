package org.openimr.panel.commitment;

import java.util.regex.Pattern;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.ties.Party.RegisterNumber;

/**
 * Who a reviewer is, so that two entries for one person do not look like two people. Licenses would: one person may hold
 * those of several states. A national provider identifier is given to one person once. [D]
 *
 * @param number  a national provider identifier, ten digits
 */
public record Identity(ReviewerId reviewer, RegisterNumber number) {
    private static final Pattern NPI = Pattern.compile("\\d{10}");

    public Identity {
        if (number.kind() != RegisterNumber.Kind.NPI
                || !NPI.matcher(number.value()).matches())
            throw new IllegalArgumentException("a reviewer is committed to by a national provider identifier of ten"
                    + " digits; enter it in the register first");
    }
}
