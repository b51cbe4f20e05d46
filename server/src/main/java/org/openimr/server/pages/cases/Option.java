package org.openimr.server.pages.cases;

/** One of the values of a choice. */
record Option(String value, String label, boolean selected) {
    Option labeled(String words) {
        return new Option(value, words, selected);
    }

    Option selectedIf(boolean chosen) {
        return new Option(value, label, chosen);
    }
}
