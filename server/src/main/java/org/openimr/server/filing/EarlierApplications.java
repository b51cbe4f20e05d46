package org.openimr.server.filing;

import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.filing.DisputedItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Applications that came through the public form before, by the decision in dispute: the earlier application on the
 * same treatment of 8 CCR 9792.10.3(a). Nothing is said to a person who does not know the worker's name, date of birth
 * and claim number.
 */
public final class EarlierApplications {
    private final JdbcClient jdbc;

    public EarlierApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An application on the same decision about at least one of the same treatments. */
    public record Earlier(CaseNumber number, Instant receivedAt) {}

    /** The latest one of the same person, claim and decision; nothing while one of these is missing. */
    public Optional<Earlier> find(Answers answers) {
        String[] treatments = treatments(answers);
        return complete(answers)
                ? jdbc.sql("select number, received_at from application_sent where claim = ? and decided_on = ?"
                                + " and person = ? and born_on = ? and treatments && ?::text[]"
                                + " order by received_at desc limit 1")
                        .param(key(answers.text(Field.CLAIM_NUMBER)))
                        .param(answers.day(Field.DECIDED_ON).orElseThrow())
                        .param(key(answers.text(Field.WORKER_NAME)))
                        .param(answers.day(Field.WORKER_BORN_ON).orElseThrow())
                        .param(treatments)
                        .query((rs, _) -> new Earlier(
                                new CaseNumber(rs.getString("number")),
                                rs.getObject("received_at", OffsetDateTime.class)
                                        .toInstant()))
                        .optional()
                : Optional.empty();
    }

    void add(CaseNumber number, Answers answers, Instant receivedAt) {
        if (!complete(answers)) return;
        jdbc.sql("insert into application_sent (number, claim, decided_on, person, born_on, treatments, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(number.value())
                .param(key(answers.text(Field.CLAIM_NUMBER)))
                .param(answers.day(Field.DECIDED_ON).orElseThrow())
                .param(key(answers.text(Field.WORKER_NAME)))
                .param(answers.day(Field.WORKER_BORN_ON).orElseThrow())
                .param(treatments(answers))
                .param(OffsetDateTime.ofInstant(receivedAt, ZoneOffset.UTC))
                .update();
    }

    private static boolean complete(Answers answers) {
        return answers.day(Field.DECIDED_ON).isPresent()
                && answers.day(Field.WORKER_BORN_ON).isPresent()
                && !key(answers.text(Field.CLAIM_NUMBER)).isEmpty()
                && !key(answers.text(Field.WORKER_NAME)).isEmpty();
    }

    private static String[] treatments(Answers answers) {
        List<DisputedItem> items = StatedApplication.items(answers);
        return items.stream().map(item -> key(item.service())).distinct().toArray(String[]::new);
    }

    /** Letters and digits without accents, small: "Núñez, 12-A" is "nunez12a". */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
