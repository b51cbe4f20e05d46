package org.openimr.process.deadlines;

import org.openimr.law.Rule;

/** When a request for authorization counts as received; day 0 of the times of utilization review. */
public sealed interface ReceiptRule<F extends RequestSent> extends Rule
        permits ReceiveFaxedRequest, ReceiveMailedRequest {
    /** The day of receipt, with its reason. */
    Receipt receiptOf(F sent);
}
