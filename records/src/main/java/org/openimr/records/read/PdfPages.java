package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextSource;

/** A PDF, page by page. */
final class PdfPages implements DocumentPages {
    /** The closing mark of a whole file stands in its last bytes. */
    private static final int TAIL = 2048;

    private final PDDocument document;
    private final List<COSDictionary> pages;
    private final Limits limits;
    private final OnePage one;
    private final TextLayer layer = new TextLayer();

    private PdfPages(PDDocument document, List<COSDictionary> pages, Limits limits) {
        this.document = document;
        this.pages = pages;
        this.limits = limits;
        this.one = new OnePage(document);
    }

    /**
     * @throws RefusedException where it is broken, needs a password, or holds more than pages to see. A document that
     *     only asks its readers not to print or copy opens without a password and is read: whoever holds it can.
     */
    static PdfPages open(Path file, Limits limits) throws IOException {
        try {
            var bytes = new RandomAccessReadBufferedFile(file.toFile());
            if (!isClosed(bytes)) throw new RefusedException(IntakeRefusal.BROKEN, "no closing mark");
            PDDocument document = new PDFParser(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache()).parse();
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            ActiveContent.refuse(catalog);
            FilledForm.draw(document);
            return new PdfPages(document, PdfTree.pages(catalog, limits), limits);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(IntakeRefusal.ENCRYPTED, e);
        } catch (IOException e) {
            throw new RefusedException(IntakeRefusal.BROKEN, e);
        }
    }

    private static boolean isClosed(RandomAccessReadBufferedFile bytes) throws IOException {
        int length = (int) Math.min(TAIL, bytes.length());
        byte[] tail = new byte[length];
        bytes.seek(bytes.length() - length);
        int read = 0;
        for (int got = 0; got >= 0 && read < length; read += Math.max(0, got))
            got = bytes.read(tail, read, length - read);
        bytes.seek(0);
        return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    @Override
    public int count() {
        return pages.size();
    }

    /** A page that PDFBox cannot read is a doubt about that page, not the end of the document. */
    @Override
    public PageContent page(int number) throws IOException {
        COSDictionary flat = FlatPage.of(pages.get(number - 1));
        PackedContents.refuse(flat);
        PDPage page = one.show(flat);
        PageSize size = size(page);
        int turned = page.getRotation();
        try {
            return page(number, size, turned, layer.read(one.document(), size));
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            return typed(number, size, turned, PageText.none(), Optional.of(IntakeRefusal.NOT_RECOGNISED));
        }
    }

    private PageContent page(int number, PageSize size, int turned, TextLayer.Found found) throws IOException {
        var text = found.lines().isEmpty() ? PageText.none() : new PageText(TextSource.TEXT_LAYER, found.lines());
        return switch (LayerVerdict.of(found)) {
            case USE -> typed(number, size, turned, text, Optional.empty());
            case BLANK -> typed(number, size, turned, PageText.none(), Optional.empty());
            case RECOGNISE ->
                new PageContent.Scanned(
                        number,
                        size,
                        turned,
                        picture(found, size, turned),
                        LayerVerdict.isJunk(text.text()) ? PageText.none() : text);
        };
    }

    private static PageContent typed(
            int number, PageSize size, int turned, PageText text, Optional<IntakeRefusal> doubt) {
        return new PageContent.Typed(new PageRead(number, size, turned, 0, text, Optional.empty(), doubt));
    }

    /** The scan itself where the page is nothing but one, else the page as it is drawn. */
    private BufferedImage picture(TextLayer.Found found, PageSize size, int turned) throws IOException {
        PictureSize.refuse(one.page().getResources(), limits);
        if (found.visible() == 0) {
            Optional<BufferedImage> scan = found.picture().flatMap(picture -> ScanInPdf.of(picture, size, turned));
            if (scan.isPresent()) return scan.get();
        }
        return one.drawn(RecognisedScan.DPI, size, limits, ImageType.RGB);
    }

    @Override
    public PageLook look(int number) throws IOException {
        COSDictionary flat = FlatPage.of(pages.get(number - 1));
        PDPage page = one.show(flat);
        PictureSize.refuse(page.getResources(), limits);
        PageSize size = size(page);
        BufferedImage small = thumbnail(size);
        byte[] copy = TypedCopy.of(document, flat);
        return new PageLook(number, copy, Thumbnail.png(small), Thumbnail.hash(Gray.of(small)));
    }

    /** White where the page cannot be drawn; its copy to read is made all the same. */
    private BufferedImage thumbnail(PageSize size) {
        try {
            return one.thumbnail(size);
        } catch (IOException | RuntimeException _) {
            var white = new BufferedImage(Thumbnail.WIDTH, Thumbnail.height(size), BufferedImage.TYPE_BYTE_GRAY);
            white.getRaster().setSamples(0, 0, white.getWidth(), white.getHeight(), 0, whites(white));
            return white;
        }
    }

    private static int[] whites(BufferedImage image) {
        int[] whites = new int[image.getWidth() * image.getHeight()];
        Arrays.fill(whites, 255);
        return whites;
    }

    private static PageSize size(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PageSize(box.getWidth(), box.getHeight()).turned(page.getRotation());
    }

    @Override
    public void close() throws IOException {
        one.close();
        document.close();
    }
}
