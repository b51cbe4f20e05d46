package org.openimr.process.deadlines;

import java.util.Arrays;
import java.util.Optional;

/** Events from which a time runs. Names are permanent: texts in another language are keyed on them. */
public enum StartEvent {
    REQUEST_FOR_AUTHORIZATION_RECEIVED("receipt of the request for authorization"),
    REQUEST_RECEIVED_AFTER_LIABILITY("receipt of a request made after liability was decided"),
    INFORMATION_RECEIVED_BY_UTILIZATION_REVIEW("receipt of the information by utilization review"),
    LIABILITY_FINAL("the day liability was finally decided"),
    UTILIZATION_REVIEW_DECIDED("the utilization review decision"),
    DECISION_SERVED("service of the utilization review decision"),
    DECISION_DATED("the date of the utilization review decision"),
    FORM_GIVEN("the giving of the application form and notice"),
    LIABILITY_NOTICE_SERVED("service of the notice that the other dispute is resolved"),
    APPLICATION_RECEIVED("receipt of the application"),
    INQUIRY_RECEIVED("receipt of the inquiry"),
    ELIGIBILITY_FINDING_RECEIVED("receipt of the eligibility finding"),
    ASSIGNMENT_NOTICE_MAILED("mailing of the notice of assignment"),
    ASSIGNMENT_NOTICE_SENT_ELECTRONICALLY("electronic notice of the assignment"),
    ASSIGNMENT_NOTICE_SENT("the notice of assignment"),
    ASSIGNMENT_NOTICE_RECEIVED("receipt of the notice of assignment"),
    EXPEDITED_REVIEW_APPROVED("approval of the expedited review"),
    RECORDS_DISCOVERED("discovery of the records"),
    AUTHORIZED_SETTLED_OR_WITHDRAWN("the authorization, settlement, award or withdrawal"),
    ADMINISTRATOR_CHANGED("the change of claims administrator"),
    INFORMATION_COMPLETE("receipt of the request and the supporting documents"),
    GO_AHEAD_WITHOUT_RECORDS("the go-ahead without the missing records"),
    DETERMINATION_RECEIVED("receipt of the determination"),
    DETERMINATION_MAILED("mailing of the determination"),
    INELIGIBILITY_DECISION_MAILED("mailing of the ineligibility decision"),
    INVOICE_RECEIVED("receipt of the invoice");

    private final String words;

    StartEvent(String words) {
        this.words = words;
    }

    /** Words that follow "from". */
    public String words() {
        return words;
    }

    /** The event with those words, as a step of a deadline carries them. */
    public static Optional<StartEvent> of(String words) {
        return Arrays.stream(values())
                .filter(event -> event.words.equals(words))
                .findFirst();
    }
}
