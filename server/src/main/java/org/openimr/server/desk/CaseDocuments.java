package org.openimr.server.desk;

import java.util.List;
import org.openimr.determination.CaseNumber;

/** The documents that a reviewer reads, in their order. */
public interface CaseDocuments {
    List<CaseDocument> of(CaseNumber number);
}
