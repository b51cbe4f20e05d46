package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.deadlines.Terms.at;
import static org.openimr.process.deadlines.Terms.day;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.process.deadlines.RequestSent.Faxed;
import org.openimr.process.deadlines.RequestSent.Mailed;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** Row 8: on which day a request for authorization counts as received (8 CCR 9792.9.1(a)(1)). */
class ReceiptRulesTest {
    private static Receipt faxed(String minute, boolean urgent) {
        return new ReceiveFaxedRequest().receiptOf(new Faxed(Optional.of(at(minute)), at("2026-01-05T08:00"), urgent));
    }

    @Test
    @Passes(ReceiveFaxedRequest.class)
    void a_fax_at_half_past_five_is_received_that_day() {
        assertThat(faxed("2026-05-22T17:30", false).on()).isEqualTo("2026-05-22");
        assertThat(faxed("2026-05-22T17:30", false).because())
                .isEqualTo(
                        "The fax was stamped on Friday, May 22, 2026 at 5:30 PM PDT; that day is the day of receipt (8 CCR"
                                + " 9792.9.1(a)(1)).");
    }

    @Test
    @Fails(ReceiveFaxedRequest.class)
    void a_fax_a_minute_later_is_received_on_the_next_business_day() {
        Receipt receipt = faxed("2026-05-22T17:31", false);
        assertThat(receipt.on()).isEqualTo("2026-05-26"); // Monday is Memorial Day
        assertThat(receipt.because()).contains("after 5:30 p.m.; the next business day");
        assertThat(receipt.basis()).hasToString("8 CCR 9792.9.1(a)(1)");
    }

    @Test
    @Passes(ReceiveFaxedRequest.class)
    void an_urgent_fax_is_received_that_day_whatever_the_hour() {
        assertThat(faxed("2026-05-22T23:59", true).on()).isEqualTo("2026-05-22");
    }

    @Test
    @Passes(ReceiveFaxedRequest.class)
    void a_fax_without_a_stamp_is_received_when_it_was_transmitted() {
        Receipt receipt =
                new ReceiveFaxedRequest().receiptOf(new Faxed(Optional.empty(), at("2026-05-21T09:00"), false));
        assertThat(receipt.on()).isEqualTo("2026-05-21");
        assertThat(receipt.because()).startsWith("The fax was transmitted, without a stamp, on");
    }

    @Test
    @Passes(ReceiveMailedRequest.class)
    void a_mailed_request_is_received_five_days_after_its_deposit() {
        ReceiveMailedRequest rule = new ReceiveMailedRequest(Terms.DEFAULTS.mailedRequestDays());
        Receipt receipt = rule.receiptOf(new Mailed(day("2026-05-22")));
        assertThat(receipt.on()).isEqualTo("2026-05-27");
        assertThat(receipt.because())
                .isEqualTo("A request mailed on 2026-05-22 counts as received 5 days later (8 CCR 9792.9.1(a)(1)).");
        assertThat(rule.norm().must()).contains("received 5 days after");
    }

    @Test
    @Fails(ReceiveMailedRequest.class)
    void a_mailed_request_is_not_yet_received_on_the_fourth_day() {
        Receipt receipt =
                new ReceiveMailedRequest(Terms.DEFAULTS.mailedRequestDays()).receiptOf(new Mailed(day("2026-05-22")));
        assertThat(receipt.on()).isAfter("2026-05-26");
    }

    @Test
    void a_receipt_gives_its_reason_in_a_sentence() {
        assertThatThrownBy(() -> new Receipt(day("2026-05-22"), "no reason", Citation.ccp("12")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
