package org.openimr.server.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.CaseView;

/**
 * The letter that a working copy would make if it were issued now, and where each of its words stands in the copy.
 *
 * @param proofs  the running text of the summary and of each rationale, by its path in the letter
 */
record DraftLetter(Determination letter, List<Proof> proofs) {
    private static final String SUMMARY = "clinicalCaseSummary";

    /**
     * Running text, sentence by sentence.
     *
     * @param path    of the field in the letter
     * @param item    {@link SentencePlace#SUMMARY} for the summary
     * @param starts  first character of each sentence in the running text; that of an empty one is the next one's
     */
    record Proof(String path, int item, List<Integer> starts) {
        static Proof of(String path, int item, List<DraftSentence> sentences) {
            List<Integer> starts = new ArrayList<>();
            int at = 0;
            for (DraftSentence sentence : sentences) {
                starts.add(at);
                int length = Prose.of(List.of(sentence)).length();
                if (length > 0) at += length + 1;
            }
            return new Proof(path, item, starts);
        }

        /** Place of the sentence that has the character, from 0. */
        int sentence(int character) {
            int place = 0;
            for (int i = 0; i < starts.size(); i++) if (starts.get(i) <= character) place = i;
            return place;
        }
    }

    static DraftLetter of(OpenDesk desk, DeskDraft draft, Instant now) {
        List<Proof> proofs = new ArrayList<>();
        proofs.add(Proof.of(SUMMARY, SentencePlace.SUMMARY, draft.summary().sentences()));
        List<Issue> issues = new ArrayList<>();
        for (DisputedItem item : desk.items()) {
            ItemDraft written = draft.on(item.number()).orElseGet(() -> ItemDraft.empty(item.number()));
            proofs.add(Proof.of("issues[" + issues.size() + "].rationale", item.number(), written.rationale()));
            issues.add(issue(item, written));
        }
        CaseView view = desk.view();
        Determination letter = new Determination(
                Family.INDEPENDENT_REVIEW,
                Optional.of(desk.number()),
                dates(view, now),
                Optional.of(view.docket().priority()),
                view.reviewer().orElseThrow(),
                draft.summary().finished().orElseGet(SummaryDraft::blank),
                issues);
        return new DraftLetter(letter, proofs);
    }

    private static Issue issue(DisputedItem item, ItemDraft written) {
        return new Issue(
                item.number(),
                item.service(),
                item.serviceInDispute(),
                written.outcome(),
                Optional.of(TypedBasis.of(written.claimsAdministratorBasis())),
                Optional.of(TypedBasis.of(String.join("\n", written.reviewerCites()))),
                Optional.of(Prose.of(written.rationale())).filter(text -> !text.isEmpty()),
                written.dependsOn());
    }

    private static KeyDates dates(CaseView view, Instant now) {
        Application application = view.filing().application();
        return new KeyDates(
                view.notice().map(notice -> CaliforniaTime.dayOf(notice.sentAt())),
                Optional.of(application.dateOfInjury()),
                Optional.of(CaliforniaTime.dayOf(now)),
                Optional.of(application.utilizationReview().decidedOn()),
                Optional.of(view.filing().receivedOn()));
    }

    /** Where the words of a field of the letter stand in the working copy; the whole part where it is no prose. */
    Spot spot(String path, Optional<Integer> character) {
        for (Proof proof : proofs) {
            if (!proof.path().equals(path)) continue;
            return new Spot(proof.item(), character.map(proof::sentence).orElse(DeskFinding.WHOLE));
        }
        for (int i = 0; i < letter.issues().size(); i++) {
            if (path.startsWith("issues[" + i + "]"))
                return new Spot(letter.issues().get(i).number(), DeskFinding.WHOLE);
        }
        return new Spot(SentencePlace.SUMMARY, DeskFinding.WHOLE);
    }

    /** @see DeskFinding */
    record Spot(int item, int place) {}
}
