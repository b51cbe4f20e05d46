package org.openimr.vocabulary;

/**
 * A procedure, supply or injected drug of HCPCS Level II.
 *
 * @param code         a letter and four digits: "E0730"
 * @param description  the long one where the list has it
 */
public record HcpcsCode(String code, String description) {}
