/**
 * A caseload on a virtual clock: fictional disputes run through {@link org.openimr.process.CaseProcess} with arrivals,
 * lateness, a limited number of reviewers, appeals, crashes and messages that come twice, late or out of turn.
 *
 * <p>Pure: the same {@link org.openimr.process.simulation.Scenario} gives the same result on any machine, with any
 * number of threads. Everybody who acts here is fictional, and nobody here judges medicine: outcomes are drawn.
 */
@NullMarked
package org.openimr.process.simulation;

import org.jspecify.annotations.NullMarked;
