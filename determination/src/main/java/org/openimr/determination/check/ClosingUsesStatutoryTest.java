package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 4610.5(c)(2) and 4610.6: what is decided is medical necessity and nothing else. "Not appropriate", "not
 * supported", "not certified" name other tests.
 */
final class ClosingUsesStatutoryTest extends Check {
    private static final Pattern NECESSITY =
            Pattern.compile("(?i)\\b(?:un-?)?necess(?:ary|ity|itated?)\\b|medically ?(?:un)?necessary");

    ClosingUsesStatutoryTest() {
        super(CheckNorm.of(
                139,
                Weight.WARNS,
                Citation.laborCode("4610.5(c)(2)"),
                Grade.TEXT_READ,
                "The sentence that closes a rationale must decide whether the item is medically necessary.",
                "Say that the item is, or is not, medically necessary."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            item.rationale()
                    .ifPresent(rationale -> item.closing()
                            .filter(closing -> !NECESSITY
                                    .matcher(closing.of(rationale.text()))
                                    .find())
                            .ifPresent(closing -> faults.add(fault(
                                    letter,
                                    rationale,
                                    closing,
                                    item.name() + " closes with " + rationale.quoted(closing)
                                            + ", which is not the test of the statute; say whether the item is medically"
                                            + " necessary."))));
        }
        return faults;
    }
}
