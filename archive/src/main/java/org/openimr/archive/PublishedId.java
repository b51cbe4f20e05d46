package org.openimr.archive;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.determination.CaseNumber;

/**
 * Name of a published determination, for ever: its case number, or, where the letter's first page is missing, {@code
 * content-} and the first 32 hexadecimal digits of the SHA-256 of its text. Safe in an address and a file name.
 */
public record PublishedId(String value) implements Comparable<PublishedId> {
    private static final Pattern CONTENT = Pattern.compile("content-[0-9a-f]{32}");
    private static final int DIGITS_KEPT = 32;

    public PublishedId {
        if (!isWellFormed(value))
            throw new IllegalArgumentException("not the id of a published determination: " + value);
    }

    public static PublishedId of(CaseNumber caseNumber) {
        return new PublishedId(caseNumber.value());
    }

    /** For a letter without a case number. */
    public static PublishedId of(ContentHash letterText) {
        return new PublishedId("content-" + letterText.hex().substring(0, DIGITS_KEPT));
    }

    /** The id written in {@code text}, if it is one and nothing else. */
    public static Optional<PublishedId> parse(String text) {
        return isWellFormed(text) ? Optional.of(new PublishedId(text)) : Optional.empty();
    }

    private static boolean isWellFormed(String text) {
        return CaseNumber.parse(text).isPresent() || CONTENT.matcher(text).matches();
    }

    @Override
    public int compareTo(PublishedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
