package org.openimr.records.read;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/**
 * A document of one page at a time, so that PDFBox never walks the page tree of the document that came; fonts that
 * pages share are kept.
 */
final class OnePage implements Closeable {
    private final PDDocument view = new PDDocument();

    OnePage(PDDocument source) {
        view.setResourceCache(new DefaultResourceCache());
        // Layers that the document hides stay hidden.
        COSDictionary catalog = source.getDocumentCatalog().getCOSObject();
        var layers = catalog.getItem(COSName.OCPROPERTIES);
        if (layers != null) {
            view.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);
        }
    }

    PDPage show(COSDictionary flat) {
        if (view.getNumberOfPages() > 0) view.removePage(0);
        view.addPage(new PDPage(flat));
        return page();
    }

    PDPage page() {
        return view.getPage(0);
    }

    PDDocument document() {
        return view;
    }

    BufferedImage drawn(int dpi, PageSize size, Limits limits, ImageType type) throws IOException {
        double pixels = size.width() / 72 * dpi * (size.height() / 72 * dpi);
        double fits = Math.min(1, Math.sqrt(limits.pixels() / pixels));
        if (fits < 0.1) throw new RefusedException(IntakeRefusal.PICTURE_TOO_LARGE, size.toString());
        return renderer().renderImageWithDPI(0, (float) (dpi * fits), type);
    }

    BufferedImage thumbnail(PageSize size) throws IOException {
        double scale = Math.min(Thumbnail.WIDTH / size.width(), Thumbnail.height(size) / size.height());
        // Drawn twice as large and then shrunk: thin lines and small letters stay visible.
        BufferedImage drawn = renderer().renderImage(0, (float) (2 * scale), ImageType.RGB);
        var small = new BufferedImage(
                Math.max(1, drawn.getWidth() / 2), Math.max(1, drawn.getHeight() / 2), BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(drawn, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }

    private PDFRenderer renderer() {
        var renderer = new PDFRenderer(view);
        renderer.setSubsamplingAllowed(true);
        return renderer;
    }

    @Override
    public void close() throws IOException {
        view.close();
    }
}
