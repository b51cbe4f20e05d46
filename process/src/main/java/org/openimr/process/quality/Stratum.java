package org.openimr.process.quality;

import java.util.Arrays;
import java.util.Optional;

/** A kind of draft that is drawn for a second look at a rate of its own. A draft may be of several kinds. */
public enum Stratum {
    EVERY("every", "of any kind"),
    URGENT("urgent", "of an expedited review"),
    DRUG("drug", "with a formulary drug in dispute"),
    OVERTURNED("overturned", "that find an item medically necessary"),
    PANEL("panel", "of more than one reviewer"),
    REMANDED("remanded", "of a case that the appeals board sent back"),
    FIRST_CASES("first-cases", "among a reviewer's first"),
    /** Known only when quality assurance sets the finding aside; drawn for beforehand like the others. */
    RELEASED("released", "released over a finding that blocks");

    private final String key;
    private final String words;

    Stratum(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** As settings name it; permanent. */
    public String key() {
        return key;
    }

    /** For a person, behind "drafts". */
    public String words() {
        return words;
    }

    /** The stratum that settings name so. */
    public static Optional<Stratum> named(String key) {
        return Arrays.stream(values())
                .filter(stratum -> stratum.key.equals(key))
                .findFirst();
    }
}
