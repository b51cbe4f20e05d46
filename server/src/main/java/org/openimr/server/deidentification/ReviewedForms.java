package org.openimr.server.deidentification;

import java.util.HexFormat;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.archive.intake.SourceKind;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.Refusal;
import org.openimr.server.cases.PublicForms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate of this program's own determinations. */
public final class ReviewedForms implements PublicForms {
    private final JdbcClient jdbc;
    private final WaitingLetters waiting;
    private final ReviewedLetters reviewed;
    private final ReviewActs acts;

    public ReviewedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.waiting = new WaitingLetters(jdbc);
        this.reviewed = new ReviewedLetters(jdbc);
        this.acts = new ReviewActs(jdbc);
    }

    @Override
    public void stands(CaseNumber number, Determination determination) {
        PublishedId id = PublishedId.of(number);
        PackedLetter.Packed packed =
                PackedLetter.pack(determination, Optional.of(DeterminationWriter.text(determination)));
        if (waiting.ofCase(id, packed.says()).isPresent() || wasPublicBefore(id, packed.says())) return;
        waiting.add(new WaitingLetter(
                Origin.CASE,
                id,
                packed.says(),
                packed.says(),
                SourceKind.CASE,
                number.value(),
                packed.letter(),
                LetterReviews.modeOfCases(),
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public Optional<Determination> of(CaseNumber number, Determination determination) {
        PublishedId id = PublishedId.of(number);
        ContentHash says = says(determination);
        return reviewed.ofCase(id, says)
                .or(() -> wasPublicBefore(id, says) ? Optional.of(determination) : Optional.empty());
    }

    /** Published as it stands by a version of this program that knew no reviews: it cannot be called back. */
    private boolean wasPublicBefore(PublishedId id, ContentHash says) {
        return jdbc.sql("""
                        select exists (select from published_letter where id = ? and letter_hash = ? and kind = 'CASE')
                            and not exists (select from letter_to_review
                                where origin = 'CASE' and id = ? and letter_hash = ?)
                        """)
                .param(id.value())
                .param(HexFormat.of().parseHex(says.hex()))
                .param(id.value())
                .param(HexFormat.of().parseHex(says.hex()))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Refusal> objection(CaseNumber number, Determination determination, Order order) {
        PublishedId id = PublishedId.of(number);
        boolean stands = switch (order.command()) {
            case ConfirmDeidentification _ ->
                isSigned(id, says(determination), order.by().id());
            case PublishDetermination _ ->
                reviewed.ofCase(id, says(determination)).isPresent();
            case CaseCommand _ -> true;
        };
        return stands ? Optional.empty() : Optional.of(new OutcomeRefusal.LetterNotReviewed());
    }

    private boolean isSigned(PublishedId id, ContentHash says, String person) {
        Optional<Long> review = waiting.ofCase(id, says);
        return review.isPresent()
                && acts.course(review.get(), waiting.get(review.get()).orElseThrow(), LetterReviews.SUBSTITUTE)
                        .filter(course -> course.isSignedBy(person))
                        .isPresent();
    }

    static ContentHash says(Determination determination) {
        return PackedLetter.pack(determination, Optional.empty()).says();
    }
}
