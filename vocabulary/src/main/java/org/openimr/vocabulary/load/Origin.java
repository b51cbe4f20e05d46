package org.openimr.vocabulary.load;

/**
 * The file a row stands in.
 *
 * @param layer  0 for what the program brings along; a later one counts more
 */
record Origin(int layer, String file) {}
