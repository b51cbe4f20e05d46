package org.openimr.panel.register.intake;

/**
 * What can be wrong with a row of any import, in the codes of one.
 *
 * @param header    the first line does not name what is needed, or names what is not read
 * @param line      the line is no row of the table
 * @param empty     a column that has to be filled is not
 * @param value     a column holds what cannot stand there
 * @param notTaken  a remark: part of the row was not taken
 * @param doc       where the columns are described
 */
public record CsvFaults(
        FaultCode header, FaultCode line, FaultCode empty, FaultCode value, FaultCode notTaken, String doc) {}
