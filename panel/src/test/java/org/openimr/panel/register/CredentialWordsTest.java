package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.board;
import static org.openimr.panel.register.RegisterFictions.california;
import static org.openimr.panel.register.RegisterFictions.contract;
import static org.openimr.panel.register.RegisterFictions.credential;
import static org.openimr.panel.register.RegisterFictions.history;
import static org.openimr.panel.register.RegisterFictions.practice;
import static org.openimr.panel.register.RegisterFictions.verified;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;

class CredentialWordsTest {
    @Test
    void each_kind_is_named_in_a_sentence() {
        assertThat(List.of(
                                california(),
                                board(),
                                history(HistoryCheck.Matter.DISCIPLINE),
                                history(HistoryCheck.Matter.PRIVILEGES),
                                history(HistoryCheck.Matter.QME_APPOINTMENT),
                                practice(),
                                contract(),
                                new Contract(credential("old"), During.always(), verified(ENROLLED)))
                        .stream()
                        .map(CredentialWords::of))
                .containsExactly(
                        "the California license G-99 CA",
                        "the certification in Anesthesiology by the American Board of Anesthesiology",
                        "the look for discipline and sanctions",
                        "the look for loss of privileges",
                        "the look for an appointment as qualified medical evaluator",
                        "the evidence of practice",
                        "the contract since 2031-03-10",
                        "the contract");
    }

    @Test
    void what_each_says_is_said_whole() {
        HistoryCheck found = new HistoryCheck(
                credential("found"),
                HistoryCheck.Matter.DISCIPLINE,
                List.of(
                        new HistoryCheck.Entry(
                                "probation", "a board", ENROLLED, Optional.of(ENROLLED.plusYears(1)), false),
                        new HistoryCheck.Entry("accusation", "another", ENROLLED, Optional.empty(), true)),
                verified(ENROLLED));
        BoardCertification endless = new BoardCertification(
                credential("endless"),
                "a board",
                "Pain Medicine",
                BoardCertification.Level.SUBSPECIALTY,
                ENROLLED,
                Optional.empty(),
                verified(ENROLLED));
        assertThat(List.of(
                                california(),
                                board(),
                                endless,
                                history(HistoryCheck.Matter.DISCIPLINE),
                                found,
                                practice(),
                                contract())
                        .stream()
                        .map(CredentialWords::content))
                .containsExactly(
                        "unrestricted, issued 2009-06-01, expires 2033-05-31",
                        "specialty, certified 2012-01-01, expires 2035-12-31",
                        "subspecialty, certified 2031-03-10, no end",
                        "nothing found",
                        "found: probation by a board, 2031-03-10 to 2032-03-10; accusation by another, 2031-03-10, pending",
                        "since 2013-01-01, 30 hours a week, shown by letter of the Marrowby Group of 2031-02-01",
                        "term 2031-03-10 to ?");
    }
}
