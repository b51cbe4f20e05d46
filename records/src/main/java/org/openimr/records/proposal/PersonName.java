package org.openimr.records.proposal;

import java.util.List;

/**
 * A name as printed, taken apart.
 *
 * @param full  the words before the degree
 */
record PersonName(String printed, String full) {
    static PersonName of(String printed) {
        int comma = printed.indexOf(", ");
        return new PersonName(printed, comma < 0 ? printed : printed.substring(0, comma));
    }

    String surname() {
        return ReadLine.plain(words().getLast());
    }

    boolean isShort() {
        return words().getFirst().endsWith(".") || words().getFirst().length() == 1;
    }

    /** Whether both may be the same person: one surname, one first letter. */
    boolean agreesWith(PersonName other) {
        return surname().equals(other.surname())
                && ReadLine.plain(words().getFirst()).charAt(0)
                        == ReadLine.plain(other.words().getFirst()).charAt(0);
    }

    private List<String> words() {
        return List.of(full.split(" ", -1));
    }
}
