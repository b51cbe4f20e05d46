package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Rule;

/** A rule on what a party sends for the review, judged by the day of the notice of assignment. */
public interface OwedRule extends Rule {
    /** What it has the parties of this case send, in order; nothing where it does not apply. */
    List<Claim> claims(FileFacts facts);
}
