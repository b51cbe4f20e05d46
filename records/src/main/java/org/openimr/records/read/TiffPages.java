package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** The pictures of a TIFF file: its chain of directories is followed here first, with every step counted. */
final class TiffPages {
    private static final int MOST_ENTRIES = 1000;

    private final RandomAccessFile file;
    private final ByteOrder order;

    private TiffPages(RandomAccessFile file) throws IOException {
        this.file = file;
        this.order = bytes(0, 2).get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    /** What one directory says. */
    private static final class Directory {
        private long width;
        private long height;
        private double across;
        private double down;
        private int unit = 2;
        private int orientation = 1;
        private long next;
    }

    static DocumentPages open(Path file, Limits limits) throws IOException {
        List<PageImage> pages = new ArrayList<>();
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var tiff = new TiffPages(bytes);
            Set<Long> seen = new HashSet<>();
            long at = Integer.toUnsignedLong(tiff.bytes(4, 4).getInt());
            while (at != 0) {
                if (!seen.add(at)) throw new RefusedException(IntakeRefusal.NESTED_TOO_DEEP, "a chain without end");
                if (pages.size() == limits.pages()) throw new RefusedException(IntakeRefusal.TOO_MANY_PAGES, "TIFF");
                Directory directory = tiff.directory(at);
                pages.add(page(file, pages.size(), directory, limits));
                at = directory.next;
            }
        } catch (EOFException e) {
            throw new RefusedException(IntakeRefusal.BROKEN, e);
        }
        if (pages.isEmpty()) throw new RefusedException(IntakeRefusal.NO_PAGES, "TIFF");
        return new ImagePages(pages);
    }

    private static PageImage page(Path file, int index, Directory directory, Limits limits) {
        if (directory.width < 1 || directory.height < 1) throw new RefusedException(IntakeRefusal.BROKEN, "no size");
        PictureSize.refuse(directory.width, directory.height, limits);
        double dots = directory.unit == 3 ? 2.54 : 1;
        PageSize size = PageImage.size(
                (int) directory.width, (int) directory.height, directory.across * dots, directory.down * dots);
        return new PageImage(size, PageImage.turned(directory.orientation), () -> read(file, index));
    }

    private Directory directory(long at) throws IOException {
        int entries = Short.toUnsignedInt(bytes(at, 2).getShort());
        if (entries > MOST_ENTRIES) throw new RefusedException(IntakeRefusal.BROKEN, "too many entries");
        ByteBuffer table = bytes(at + 2, entries * 12 + 4);
        var directory = new Directory();
        for (int i = 0; i < entries; i++) {
            int entry = i * 12;
            switch (Short.toUnsignedInt(table.getShort(entry))) {
                case 256 -> directory.width = number(table, entry);
                case 257 -> directory.height = number(table, entry);
                case 274 -> directory.orientation = (int) number(table, entry);
                case 282 -> directory.across = ratio(table, entry);
                case 283 -> directory.down = ratio(table, entry);
                case 296 -> directory.unit = (int) number(table, entry);
                default -> {
                    // How the picture is packed is the reader's business.
                }
            }
        }
        directory.next = Integer.toUnsignedLong(table.getInt(entries * 12));
        return directory;
    }

    private static long number(ByteBuffer table, int entry) {
        return table.getShort(entry + 2) == 3
                ? Short.toUnsignedLong(table.getShort(entry + 8))
                : Integer.toUnsignedLong(table.getInt(entry + 8));
    }

    private double ratio(ByteBuffer table, int entry) throws IOException {
        ByteBuffer ratio = bytes(Integer.toUnsignedLong(table.getInt(entry + 8)), 8);
        double divisor = Integer.toUnsignedLong(ratio.getInt(4));
        return divisor == 0 ? 0 : Integer.toUnsignedLong(ratio.getInt(0)) / divisor;
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(order == null ? ByteOrder.BIG_ENDIAN : order);
    }

    private static BufferedImage read(Path file, int index) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, false, true);
            return reader.read(index);
        } finally {
            reader.dispose();
        }
    }
}
