package org.openimr.records.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrayTest {
    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(width * 31L + height);
        image.getRaster()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        random.ints((long) width * height, 0, 256).toArray());
        return image;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 13, 255})
    void a_bitmap_read_by_another_program_has_every_shade_in_its_place(int width) throws IOException {
        BufferedImage image = noise(width, 7);
        var bytes = new ByteArrayOutputStream();
        Gray.of(image).writeBmp(bytes);
        BufferedImage read = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(7);
        for (int y = 0; y < 7; y++) {
            for (int x = 0; x < width; x++) {
                int shade = image.getRaster().getSample(x, y, 0);
                assertThat(read.getRaster().getSample(x, y, 0)).isEqualTo(shade);
            }
        }
    }

    @Test
    void a_half_is_the_mean_of_four_and_made_once() {
        var image = new BufferedImage(4, 2, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setPixels(0, 0, 4, 2, new int[] {0, 4, 200, 200, 8, 12, 200, 204});
        Gray gray = Gray.of(image);
        Gray half = gray.halved();
        assertThat(half.width()).isEqualTo(2);
        assertThat(half.height()).isEqualTo(1);
        assertThat(half.at(0, 0)).isEqualTo(6);
        assertThat(half.at(1, 0)).isEqualTo(201);
        assertThat(gray.halved()).isSameAs(half);
    }
}
