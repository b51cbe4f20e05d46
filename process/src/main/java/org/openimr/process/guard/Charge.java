package org.openimr.process.guard;

import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Invoice;

/** What is to be charged in a case. */
public record Charge(Docket docket, Invoice invoice) {}
