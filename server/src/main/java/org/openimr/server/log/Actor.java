package org.openimr.server.log;

/**
 * Who acted: an account or a named part of the system. Stays inside the review organization.
 *
 * @param value 1 to 200 characters, not blank, for example {@code account/intake-7} or {@code system/clock}
 */
public record Actor(String value) {
    private static final int LONGEST = 200;

    public Actor {
        if (value.isBlank()
                || value.length() > LONGEST
                || !Characters.all(value, c -> c >= ' ' && c != 0x7f && !Character.isSurrogate(c))) {
            throw new IllegalArgumentException("bad actor: \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
