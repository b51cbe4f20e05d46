package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The scan that fills a page, taken out as it is: sharper and quicker than drawing the page. */
final class ScanInPdf {
    private static final double FILLS = 0.97;

    private ScanInPdf() {}

    /** Empty where the page has to be drawn after all. */
    static Optional<BufferedImage> of(TextLayer.Picture picture, PageSize size, int turned) {
        if (!picture.upright() || picture.share() < FILLS) return Optional.empty();
        COSStream stream = picture.stream();
        if (isMasked(stream)) return Optional.empty();
        try {
            BufferedImage image =
                    isPlainJpeg(stream) ? jpeg(stream) : new PDImageXObject(new PDStream(stream), null).getImage();
            return Optional.ofNullable(image).map(found -> Upright.image(found, turned, size));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isMasked(COSStream stream) {
        return stream.containsKey(COSName.SMASK)
                || stream.containsKey(COSName.MASK)
                || stream.getBoolean(COSName.IMAGE_MASK, false);
    }

    private static boolean isPlainJpeg(COSStream stream) {
        COSBase colours = stream.getDictionaryObject(COSName.COLORSPACE);
        return COSName.DCT_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))
                && !stream.containsKey(COSName.DECODE)
                && (COSName.DEVICEGRAY.equals(colours) || COSName.DEVICERGB.equals(colours));
    }

    private static BufferedImage jpeg(COSStream stream) throws IOException {
        try (InputStream bytes = stream.createRawInputStream()) {
            return ImageIO.read(bytes);
        }
    }
}
