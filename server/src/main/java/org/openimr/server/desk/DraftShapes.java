package org.openimr.server.desk;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.optionalNumber;
import static org.openimr.server.json.Field.unless;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import java.util.List;
import org.openimr.determination.Outcome;
import org.openimr.determination.Sex;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.ReasonForLeaving;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.server.cases.json.CriteriaShapes;
import org.openimr.server.cases.json.EvidenceShapes;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;
import org.openimr.server.json.Shapes;
import org.openimr.server.records.FileId;

/** A working copy in JSON. The names are permanent: what was signed is kept in them. */
public final class DraftShapes {
    /** A file of the case. */
    public static final Shape<FileId> FILE =
            Shapes.text("the identifier of a file", FileId::parse, FileId::toString, "[0-9a-f-]{36}");

    /** A place in the case file. */
    public static final ObjectShape<PageLink> LINK = object(
            "PageLink",
            field("file", FILE, PageLink::file),
            field("page", NUMBER, PageLink::page),
            optionalNumber("first", PageLink::firstLine),
            optionalNumber("last", PageLink::lastLine),
            PageLink::of);

    /** A sentence with its links. */
    public static final ObjectShape<DraftSentence> SENTENCE = object(
            "DraftSentence",
            field("text", TEXT, DraftSentence::text),
            usually("links", list(LINK), List.of(), DraftSentence::links),
            unless(false, "proposed", TRUTH, DraftSentence::proposed),
            DraftSentence::new);

    private static final ObjectShape<SummaryDraft> SUMMARY = object(
            "SummaryDraft",
            usually("sentences", list(SENTENCE), List.of(), SummaryDraft::sentences),
            optionalNumber("age", SummaryDraft::age),
            optional("sex", oneOf(Sex.class), SummaryDraft::sex),
            usually("diagnoses", TEXT, "", SummaryDraft::diagnoses),
            SummaryDraft::new);

    private static final ObjectShape<TierDraft> TIER = object(
            "TierDraft",
            field("tier", oneOf(SearchTier.class), TierDraft::tier),
            usually("searched", TEXT, "", TierDraft::searched),
            optional("reason", oneOf(ReasonForLeaving.class), TierDraft::reason),
            usually("explanation", TEXT, "", TierDraft::explanation),
            TierDraft::new);

    private static final ObjectShape<EvidenceDraft> BASIS = object(
            "EvidenceDraft",
            usually("tiers", list(TIER), List.of(), EvidenceDraft::tiers),
            usually("sources", list(EvidenceShapes.SOURCE), List.of(), EvidenceDraft::sources),
            optional("conflict", EvidenceShapes.CONFLICT, EvidenceDraft::conflict),
            optional("noCitation", oneOf(NoCitation.class), EvidenceDraft::noCitation),
            optional("improvement", EvidenceShapes.IMPROVEMENT, EvidenceDraft::improvement),
            optional("criteria", CriteriaShapes.RECORD, EvidenceDraft::criteria),
            EvidenceDraft::new);

    private static final ObjectShape<ItemDraft> ITEM = object(
            "ItemDraft",
            field("item", NUMBER, ItemDraft::item),
            optional("firstView", oneOf(Outcome.class), ItemDraft::firstView),
            optional("outcome", oneOf(Outcome.class), ItemDraft::outcome),
            usually("rationale", list(SENTENCE), List.of(), ItemDraft::rationale),
            usually("claimsAdministratorBasis", TEXT, "", ItemDraft::claimsAdministratorBasis),
            usually("reviewerBasis", TEXT, "", ItemDraft::reviewerBasis),
            optionalNumber("dependsOn", ItemDraft::dependsOn),
            usually("evidence", TEXT, "", ItemDraft::evidence),
            // Left out where nothing is written: what was signed before keeps its hash.
            unless(EvidenceDraft.empty(), "basis", BASIS, ItemDraft::basis),
            ItemDraft::new);

    /** The whole of it. */
    public static final ObjectShape<DeskDraft> DRAFT = object(
            "DeskDraft",
            field("summary", SUMMARY, DeskDraft::summary),
            field("items", list(ITEM), DeskDraft::items),
            DeskDraft::new);

    /** A working copy that a window wants to be kept, and on which version it was typed. */
    public static final ObjectShape<Typed> TYPED = object(
            "TypedDraft", field("version", NUMBER, Typed::version), field("draft", DRAFT, Typed::draft), Typed::new);

    /** A tag to be made. */
    public static final ObjectShape<NewTag> TAG =
            object("NewTag", field("at", LINK, NewTag::at), field("text", TEXT, NewTag::text), NewTag::new);

    /**
     * @param version  that the window had before; 0 for none
     */
    public record Typed(int version, DeskDraft draft) {}

    private DraftShapes() {}

    static String written(DeskDraft draft) {
        return DRAFT.write(draft).toString();
    }
}
