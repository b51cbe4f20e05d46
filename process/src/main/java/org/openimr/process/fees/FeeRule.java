package org.openimr.process.fees;

import org.openimr.law.Rule;

/** A rule about the fee. */
public sealed interface FeeRule extends Rule permits FeeSchedule, EmployerPays, BillEachApplication {}
