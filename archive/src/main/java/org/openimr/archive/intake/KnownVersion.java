package org.openimr.archive.intake;

import org.openimr.archive.ContentHash;

/**
 * A version that is kept of a letter.
 *
 * @param version    from 1
 * @param withdrawn  this version took the letter out of the archive
 * @param source     hash of the document it came from
 * @param letter     hash of what the letter says
 */
public record KnownVersion(int version, boolean withdrawn, ContentHash source, ContentHash letter) {
    public KnownVersion {
        if (version < 1) throw new IllegalArgumentException("versions are counted from 1: " + version);
    }
}
