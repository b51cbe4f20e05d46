package org.openimr.records.store;

import java.util.regex.Pattern;

/**
 * Whose contents they are: the number of a case, or another name without meaning outside.
 *
 * @param value  letters, digits and hyphens, so that it can name a folder
 */
public record VaultName(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    public VaultName {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("no name for a vault: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
