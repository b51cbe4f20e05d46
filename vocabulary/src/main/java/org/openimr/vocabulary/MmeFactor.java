package org.openimr.vocabulary;

import java.math.BigDecimal;

/**
 * Morphine milligram equivalents of one milligram by mouth.
 *
 * @param opioid  lower case
 * @param form    the form for which the factor holds, with its unit where that is another: "transdermal patch (MCG/HR)";
 *                empty where the list names none
 * @param factor  above zero
 * @param source  whose factor; guidelines of different years differ
 */
public record MmeFactor(String opioid, String form, BigDecimal factor, String source) {
    public MmeFactor {
        if (factor.signum() <= 0) throw new IllegalArgumentException("a factor is above zero: " + factor);
    }
}
