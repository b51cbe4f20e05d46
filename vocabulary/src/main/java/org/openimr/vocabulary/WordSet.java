package org.openimr.vocabulary;

/** Words and names, to ask whether one is among them. */
public interface WordSet {
    /** Whether a name is among them; only letters and digits count: "O'Brien" is "OBRIEN", "San José" is "SANJOSE". */
    boolean contains(String word);

    /** How many different ones there are. */
    int size();

    /** No word at all. */
    static WordSet none() {
        return new WordSet() {
            @Override
            public boolean contains(String word) {
                return false;
            }

            @Override
            public int size() {
                return 0;
            }
        };
    }
}
