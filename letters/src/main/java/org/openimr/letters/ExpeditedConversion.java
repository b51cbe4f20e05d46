package org.openimr.letters;

import java.time.LocalDate;

/**
 * Tells the parties at once that a regular review becomes an expedited one (8 CCR 9792.10.4(c); Lab. Code 4610.5(n)).
 *
 * @param certifiedBy  the requesting physician or the Administrative Director
 * @param certifiedOn  day of the certificate
 * @param recordsDue   the new limit for the records
 * @param decision     the new limit for the determination, counted as if everything needed had come; see its steps
 */
public record ExpeditedConversion(
        Envelope envelope,
        DisputedTreatment dispute,
        Recipient certifiedBy,
        LocalDate certifiedOn,
        Due recordsDue,
        Due decision)
        implements Notice {
    public ExpeditedConversion {
        if (certifiedBy != Recipient.PHYSICIAN && certifiedBy != Recipient.ADMINISTRATIVE_DIRECTOR)
            throw new IllegalArgumentException("urgency is not certified by " + certifiedBy);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EXPEDITED_CONVERSION;
    }
}
