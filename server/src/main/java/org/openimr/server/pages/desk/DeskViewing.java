package org.openimr.server.pages.desk;

import java.util.List;
import java.util.Optional;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.CaseView;
import org.openimr.server.desk.CaseDocument;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.Signatures;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.file.PaperView;

/** Says what stands on the desk. */
final class DeskViewing {
    private static final int PROOF_DIGITS = 12;

    private DeskViewing() {}

    static DeskView of(OpenDesk desk, List<CaseDocument> documents, Optional<Signatures.Done> signed) {
        CaseView view = desk.view();
        String number = view.number().value();
        return new DeskView(
                "Desk of " + number,
                Crumb.trail(number, "/cases/" + number, "Desk"),
                number,
                view.act().parties(),
                readOnly(desk),
                signed.map(DeskViewing::signed).orElse(""),
                view.returnReasons(),
                desk.items().stream().map(DeskViewing::item).toList(),
                PaperView.all(documents),
                desk.mayWrite(),
                desk.isReviewers());
    }

    private static String readOnly(OpenDesk desk) {
        if (!desk.isReviewers()) return "You look at the reviewer’s desk; nothing can be changed here.";
        return desk.whyNotWriting().map(why -> why.what() + " " + why.remedy()).orElse("");
    }

    private static String signed(Signatures.Done signed) {
        return "Signed " + DayWords.of(signed.at()) + ", " + signed.opened() + " of " + signed.pages()
                + " pages opened, proof " + signed.sha256().substring(0, PROOF_DIGITS);
    }

    static DeskView.Item item(DisputedItem item) {
        return new DeskView.Item(
                item.number(), item.service(), item.serviceInDispute().orElse(""));
    }
}
