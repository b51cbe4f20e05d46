package org.openimr.panel.pseudonym;

/**
 * A place in a table with totals.
 *
 * @param row     from 0
 * @param column  from 0
 */
record Cell(int row, int column) {}
