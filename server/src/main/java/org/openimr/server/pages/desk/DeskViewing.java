package org.openimr.server.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.CaseView;
import org.openimr.server.desk.CaseDocument;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.Signatures;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;

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
                documents.stream().map(DeskViewing::paper).toList(),
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

    private static DeskView.Paper paper(CaseDocument document) {
        String detail = Stream.of(
                        document.kind(),
                        document.author().orElse(""),
                        document.dated().map(day -> "dated " + DayWords.of(day)).orElse(""),
                        "from " + document.sender(),
                        "received " + DayWords.of(CaliforniaTime.dayOf(document.receivedAt())),
                        document.sealed() ? "" : "not sealed yet")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new DeskView.Paper(name(document), detail, pages(document.pages()));
    }

    /** As every place in it is named. */
    static String name(CaseDocument document) {
        return document.exhibit() + ". " + document.title();
    }

    static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }
}
