package org.openimr.server.inspection;

import java.util.List;

/**
 * What came out of looking at one part.
 *
 * @param what      was looked at, with its number: "3,471 documents"; also where nothing was found
 * @param findings  at most {@value #MOST}
 */
public record Inspected(String what, List<Finding> findings) {
    /** More of one kind would be one fault seen often. */
    static final int MOST = 200;

    public Inspected {
        findings = findings.stream().limit(MOST).toList();
    }
}
