package org.openimr.records.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures of pages with their resolution, as TIFF or JPEG. */
final class PictureFile {
    private static final String STANDARD = "javax_imageio_1.0";
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private PictureFile() {}

    /** Black and white pages in one TIFF, compressed as a fax (ITU-T T.6). */
    static byte[] tiff(List<BufferedImage> pages, int dotsPerInch) throws IOException {
        return written("tiff", pages, "CCITT T.6", dotsPerInch);
    }

    /** One grey page as JPEG. */
    static byte[] jpeg(BufferedImage page, int dotsPerInch) throws IOException {
        return written("jpeg", List.of(page), "JPEG", dotsPerInch);
    }

    private static byte[] written(String format, List<BufferedImage> pages, String compression, int dotsPerInch)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(compression);
            if (pages.size() == 1) {
                writer.write(null, image(writer, pages.getFirst(), parameters, dotsPerInch), parameters);
            } else {
                writer.prepareWriteSequence(null);
                for (BufferedImage page : pages) {
                    writer.writeToSequence(image(writer, page, parameters, dotsPerInch), parameters);
                }
                writer.endWriteSequence();
            }
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOImage image(ImageWriter writer, BufferedImage page, ImageWriteParam parameters, int dotsPerInch)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), parameters);
        String pixelSize = Double.toString(MILLIMETRES_PER_INCH / dotsPerInch);
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String side : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
            IIOMetadataNode size = new IIOMetadataNode(side);
            size.setAttribute("value", pixelSize);
            dimension.appendChild(size);
        }
        IIOMetadataNode root = new IIOMetadataNode(STANDARD);
        root.appendChild(dimension);
        metadata.mergeTree(STANDARD, root);
        return new IIOImage(page, null, metadata);
    }
}
