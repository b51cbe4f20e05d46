package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.page.PageText;

/** Recognises a scanned page: straightens it, and turns it where its text makes no sense as it lies. */
public final class RecognisedScan {
    /** Dots an inch that recognition works best at. */
    static final int DPI = 300;

    /** Mean confidence below which a page may lie on its side or on its head. */
    private static final int DOUBTFUL = 70;

    private static final int FEW_LETTERS = 20;
    private static final int FAINTEST_DPI = 70;

    private final Tesseract tesseract;
    private final String languages;

    RecognisedScan(Tesseract tesseract, String languages) {
        this.tesseract = tesseract;
        this.languages = languages;
    }

    /** A page as it was laid for one attempt, and what was recognised. */
    private record Attempt(Gray page, int turned, double straight, RecognisedLines lines) {
        /** Letters that can be believed; text on end is read well enough, and is for no person to read. */
        int worth() {
            return lines.characters() * lines.confidence() / (lines.standOnEnd() ? 2 : 1);
        }
    }

    /** The page with its text and its look; a failed recognition is a doubt, not the end of the document. */
    PageRead read(PageContent.Scanned scan) throws IOException {
        int dpi = Math.clamp(Math.round(scan.image().getWidth() / scan.size().width() * 72), FAINTEST_DPI, 1200);
        Gray gray = Gray.of(scan.image());
        Optional<Attempt> attempt = attempt(gray, 0, dpi);
        if (attempt.isEmpty() || isDoubtful(attempt.get().lines())) {
            int turn = tesseract.turn(gray, dpi);
            if (turn != 0) attempt = better(attempt, attempt(gray, turn, dpi));
        }
        return attempt.isPresent() ? page(scan, attempt.get()) : unread(scan, gray);
    }

    private Optional<Attempt> attempt(Gray gray, int turn, int dpi) throws IOException {
        Gray turned = gray.turned(turn);
        double straight = Skew.correction(turned);
        Gray laid = straight == 0 ? turned : turned.rotated(straight);
        return tesseract.lines(laid, dpi, languages).map(lines -> new Attempt(laid, turn, straight, lines));
    }

    private static boolean isDoubtful(RecognisedLines lines) {
        return lines.confidence() < DOUBTFUL || lines.characters() < FEW_LETTERS || lines.standOnEnd();
    }

    private static Optional<Attempt> better(Optional<Attempt> first, Optional<Attempt> second) {
        if (first.isEmpty() || second.isEmpty()) return first.or(() -> second);
        return second.get().worth() > first.get().worth() ? second : first;
    }

    private static PageRead page(PageContent.Scanned scan, Attempt attempt) throws IOException {
        PageText recognised = attempt.lines().text();
        boolean layer = scan.layer().text().length() > recognised.text().length();
        boolean asItLay = attempt.turned() == 0 && attempt.straight() == 0;
        if (layer && !asItLay) return page(scan, new Attempt(Gray.of(scan.image()), 0, 0, attempt.lines()));
        PageText text = layer ? scan.layer() : recognised;
        PageSize size = scan.size().turned(attempt.turned());
        BufferedImage laid = ScanCopy.laid(scan.image(), attempt.page(), attempt.turned(), attempt.straight(), size);
        return new PageRead(
                scan.number(),
                size,
                (scan.turned() + attempt.turned()) % 360,
                attempt.straight(),
                text,
                Optional.of(ScanCopy.look(scan.number(), laid, attempt.page(), size, text)),
                Optional.empty());
    }

    private static PageRead unread(PageContent.Scanned scan, Gray gray) throws IOException {
        return new PageRead(
                scan.number(),
                scan.size(),
                scan.turned(),
                0,
                scan.layer(),
                Optional.of(ScanCopy.of(scan, gray)),
                Optional.of(IntakeRefusal.NOT_RECOGNISED));
    }
}
