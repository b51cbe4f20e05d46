package org.openimr.records.read;

import java.util.Arrays;
import java.util.Objects;

/** How a page looks: for the person who reads it, and to find it again. */
public final class PageLook {
    private final int number;
    private final byte[] readingCopy;
    private final byte[] thumbnail;
    private final long pictureHash;

    /**
     * @param number       counts from 1
     * @param readingCopy  a PDF of this page alone, made anew: it can do nothing but be shown; a scan is straightened
     *                     and carries its recognised text, unseen, so that it can be marked
     * @param thumbnail    PNG, {@value Thumbnail#WIDTH} pixels wide
     * @param pictureHash  difference hash; pages that look alike differ in few of its 64 bits
     */
    public PageLook(int number, byte[] readingCopy, byte[] thumbnail, long pictureHash) {
        if (number < 1) throw new IllegalArgumentException("pages count from 1: " + number);
        if (readingCopy.length == 0 || thumbnail.length == 0) throw new IllegalArgumentException("nothing to look at");
        this.number = number;
        this.readingCopy = readingCopy.clone();
        this.thumbnail = thumbnail.clone();
        this.pictureHash = pictureHash;
    }

    public int number() {
        return number;
    }

    public byte[] readingCopy() {
        return readingCopy.clone();
    }

    public byte[] thumbnail() {
        return thumbnail.clone();
    }

    public long pictureHash() {
        return pictureHash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageLook look
                && look.number == number
                && look.pictureHash == pictureHash
                && Arrays.equals(look.readingCopy, readingCopy)
                && Arrays.equals(look.thumbnail, thumbnail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, pictureHash, Arrays.hashCode(readingCopy), Arrays.hashCode(thumbnail));
    }
}
