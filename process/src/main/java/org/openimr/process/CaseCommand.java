package org.openimr.process;

/** Something a person asks of a case, sealed by stage so that a new one does not compile until it is placed. */
public sealed interface CaseCommand
        permits FilingCommand,
                ScreeningCommand,
                EligibilityCommand,
                AssignmentCommand,
                ReviewCommand,
                PanelCommand,
                IssueCommand,
                PublicationCommand,
                OutcomeCommand,
                DocketCommand {}
