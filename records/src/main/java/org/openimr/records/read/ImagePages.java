package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.openimr.records.page.PageText;

/** Pictures as pages: all of them are recognised. */
final class ImagePages implements DocumentPages {
    private final List<PageImage> images;

    ImagePages(List<PageImage> images) {
        this.images = List.copyOf(images);
    }

    @Override
    public int count() {
        return images.size();
    }

    @Override
    public PageContent page(int number) throws IOException {
        return scan(number);
    }

    @Override
    public PageLook look(int number) throws IOException {
        PageContent.Scanned scan = scan(number);
        return ScanCopy.of(scan, Gray.of(scan.image()));
    }

    private PageContent.Scanned scan(int number) throws IOException {
        PageImage image = images.get(number - 1);
        PageSize size = image.size().turned(image.turned());
        BufferedImage upright = Upright.image(image.picture().read(), image.turned(), size);
        return new PageContent.Scanned(number, size, image.turned(), upright, PageText.none());
    }

    @Override
    public void close() {
        // Each picture is opened and closed on its own.
    }
}
