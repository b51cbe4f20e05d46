package org.openimr.server.pages.seating;

/**
 * A way that may amount to a tie.
 *
 * @param key       by which it is known again
 * @param name      the reviewer
 * @param to        whom it leads to, with the part in the dispute
 * @param way       with its names
 * @param judgment  what was found, when and by whom; empty before
 */
record ConcernView(String key, String name, String to, String way, String question, String judgment, String form) {}
