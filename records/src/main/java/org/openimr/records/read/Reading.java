package org.openimr.records.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.PlainText;

/** Opens documents of every kind. */
public final class Reading {
    private Reading() {}

    /**
     * @param folder  for what has to be written on the way
     * @throws RefusedException where it is not to be read
     */
    public static DocumentPages open(Path file, DocumentType type, Path folder, Limits limits) throws IOException {
        HouseFonts.use();
        return switch (type) {
            case PDF -> PdfPages.open(file, limits);
            case TIFF -> TiffPages.open(file, limits);
            case JPEG -> JpegPage.open(file, limits);
            case PNG -> PngPage.open(file, limits);
            case DOCX -> laidOut(word(file, limits), folder, limits);
            case PLAIN_TEXT -> laidOut(plain(file), folder, limits);
        };
    }

    private static DocumentPages laidOut(List<Block> blocks, Path folder, Limits limits) throws IOException {
        Path paper = folder.resolve("paper.pdf");
        Paper.write(blocks, paper, limits);
        return PdfPages.open(paper, limits);
    }

    private static List<Block> word(Path file, Limits limits) throws IOException {
        try (var docx = new DocxFile(file, limits)) {
            DocxSafety.refuse(docx);
            return DocxBlocks.all(docx);
        }
    }

    private static List<Block> plain(Path file) throws IOException {
        String text = PlainText.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new RefusedException(IntakeRefusal.NOT_ACCEPTED, "not text"));
        List<Block> blocks = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            if (!blocks.isEmpty()) blocks.add(new Block.PageBreak());
            page.lines().forEach(line -> blocks.add(new Block.Paragraph(line)));
        }
        return blocks;
    }
}
