package org.openimr.process.deadlines;

/** Times from the finding of eligibility to the complete file. */
public sealed interface AssignmentLimit<F extends StartFact> extends DeadlineRule<F>
        permits SendAssignmentNotice,
                SendRecords,
                SendRecordsByStatute,
                SendExpeditedRecords,
                SendExpeditedRecordsByStatute,
                SubmitSupport,
                SubmitExpeditedSupport,
                ForwardLaterRecords,
                ReportEndOfDispute,
                ReportChangeOfAdministrator {}
