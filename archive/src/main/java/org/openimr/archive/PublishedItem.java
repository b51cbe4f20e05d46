package org.openimr.archive;

import java.util.Optional;

/**
 * Name of one item of a published determination, for ever: {@code CM16-0212345:1}.
 *
 * @param item  place in its letter, from 1
 */
public record PublishedItem(PublishedId id, int item) {
    private static final String NUMBER = "[1-9]\\d{0,3}";

    public PublishedItem {
        if (item < 1) throw new IllegalArgumentException("items are counted from 1: " + item);
    }

    /** The name written in {@code text}, if it is one and nothing else. */
    public static Optional<PublishedItem> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !text.substring(colon + 1).matches(NUMBER)) return Optional.empty();
        return PublishedId.parse(text.substring(0, colon))
                .map(id -> new PublishedItem(id, Integer.parseInt(text.substring(colon + 1))));
    }

    @Override
    public String toString() {
        return id + ":" + item;
    }
}
