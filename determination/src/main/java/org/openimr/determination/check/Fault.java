package org.openimr.determination.check;

import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.prose.Stretch;

/**
 * A finding and the field it lies in, so that a draft that was never read from a text can be jumped into too.
 *
 * @param path   the field, as in the published JSON
 * @param words  the words at fault within the field's value; empty where the whole field is meant
 */
public record Fault(Finding finding, String path, Optional<Stretch> words) {}
