package org.openimr.records.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.page.TextLine;

/** The text that a page of a PDF holds, line by line, and what else the page draws. */
final class TextLayer extends PDFTextStripper {
    /** A page that takes more steps to draw is built to exhaust its reader. */
    private static final int MOST_STEPS = 10_000_000;

    private static final Set<String> PAINTS = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "BI");

    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private LineBox box = LineBox.NOTHING;
    private PageSize size = PageSize.LETTER;
    private int visible;
    private int unseen;
    private int steps;
    private boolean paints;
    private Optional<Picture> picture = Optional.empty();

    /**
     * The largest picture on the page.
     *
     * @param share    of the page's area, 0 to 1
     * @param upright  neither turned nor mirrored nor slanted by the page's drawing
     */
    record Picture(COSStream stream, double share, boolean upright) {}

    /**
     * What a page holds.
     *
     * @param visible  characters that are drawn
     * @param unseen   characters that are there only to be marked or searched
     * @param paints   something other than text is drawn
     */
    record Found(List<TextLine> lines, int visible, int unseen, boolean paints, Optional<Picture> picture) {
        Found {
            lines = List.copyOf(lines);
        }

        String text() {
            var all = new StringBuilder();
            for (TextLine line : lines) all.append(line.text()).append('\n');
            return all.toString();
        }
    }

    TextLayer() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    /** @param page  a document of this one page */
    Found read(PDDocument page, PageSize upright) throws IOException {
        lines.clear();
        line.setLength(0);
        box = LineBox.NOTHING;
        size = upright;
        visible = 0;
        unseen = 0;
        steps = 0;
        paints = false;
        picture = Optional.empty();
        getText(page);
        endLine();
        return new Found(lines, visible, unseen, paints, picture);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) throw new RefusedException(IntakeRefusal.EXPANDS_TOO_FAR, "too many steps to draw");
        String name = operator.getName();
        if (name.equals("Do")) {
            if (!operands.isEmpty() && operands.getFirst() instanceof COSName drawn) noticePicture(drawn);
        } else if (PAINTS.contains(name)) {
            paints = true;
        }
        super.processOperator(operator, operands);
    }

    private void noticePicture(COSName name) {
        COSDictionary resources =
                getResources() == null ? new COSDictionary() : getResources().getCOSObject();
        if (!(resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary all)) return;
        if (!(all.getDictionaryObject(name) instanceof COSStream stream)) return;
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) return;
        paints = true;
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs((double) m.getScaleX() * m.getScaleY() - (double) m.getShearX() * m.getShearY());
        double share = Math.min(1, area / (size.width() * size.height()));
        if (picture.isPresent() && picture.get().share() >= share) return;
        double slant = Math.abs(m.getShearX()) + Math.abs(m.getShearY());
        boolean upright = slant < 0.01 && m.getScaleX() > 0 && m.getScaleY() > 0;
        picture = Optional.of(new Picture(stream, share, upright));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        int characters = text.getUnicode().strip().length();
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) unseen += characters;
        else visible += characters;
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.append(text);
        for (TextPosition position : positions) box = box.with(position);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        String text = Characters.oneLine(line);
        if (!text.isEmpty() && box.isOn(size)) lines.add(new TextLine(text, box.on(size), OptionalInt.empty()));
        line.setLength(0);
        box = LineBox.NOTHING;
    }
}
