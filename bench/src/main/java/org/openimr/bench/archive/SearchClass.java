package org.openimr.bench.archive;

/** What people ask an archive, in six classes. */
enum SearchClass {
    RARE("one rare word"),
    COMMON("one common word"),
    ALL_WORDS("three words, all"),
    ANY_WORD("three words, any, ranked"),
    PHRASE("phrase of three words"),
    NARROWED("two words, year and outcome");

    private final String label;

    SearchClass(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
