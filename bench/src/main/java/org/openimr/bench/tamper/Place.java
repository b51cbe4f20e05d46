package org.openimr.bench.tamper;

/** Where an event stands. */
record Place(long position, String stream, int version) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        return Long.compare(position, other.position);
    }
}
