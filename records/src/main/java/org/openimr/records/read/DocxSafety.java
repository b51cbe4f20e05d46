package org.openimr.records.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.openimr.records.intake.IntakeRefusal;

/** What a Word document refers to. A link that waits to be clicked is harmless; what is fetched or run is not. */
final class DocxSafety {
    /** Thirty tables inside one another. */
    static final int DEEPEST = 256;

    private DocxSafety() {}

    /** @throws RefusedException at the first thing found */
    static void refuse(DocxFile docx) throws IOException {
        byte[] types = docx.part("[Content_Types].xml").orElse(new byte[0]);
        var xml = new SafeXml(types, DEEPEST);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw new RefusedException(IntakeRefusal.MACRO, "by its content types");
            }
        }
        for (String name : docx.names("", ".rels")) relations(docx, name);
    }

    /** The targets of a part's own references by their names. */
    static Map<String, String> relations(DocxFile docx, String name) throws IOException {
        Map<String, String> targets = new HashMap<>();
        var xml = new SafeXml(docx.part(name).orElse("<none/>".getBytes(StandardCharsets.US_ASCII)), DEEPEST);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT || !xml.name().equals("Relationship")) continue;
            String type = xml.attribute("Type");
            String kind = type.substring(type.lastIndexOf('/') + 1);
            if (xml.attribute("TargetMode").equalsIgnoreCase("External") && !kind.equals("hyperlink")) {
                throw new RefusedException(IntakeRefusal.OUTSIDE_CONTENT, kind);
            }
            switch (kind) {
                case "aFChunk", "oleObject", "package", "control" ->
                    throw new RefusedException(IntakeRefusal.EMBEDDED_FILE, kind);
                case "vbaProject" -> throw new RefusedException(IntakeRefusal.MACRO, kind);
                case "video", "audio", "media" -> throw new RefusedException(IntakeRefusal.MEDIA, kind);
                default -> targets.put(xml.attribute("Id"), xml.attribute("Target"));
            }
        }
        return targets;
    }

    /** Fields that fetch or run something when Word opens the document. */
    static void refuseField(String instruction) {
        String order = instruction.strip().toUpperCase(Locale.ROOT);
        if (order.startsWith("DDE")) throw new RefusedException(IntakeRefusal.LAUNCHES, "DDE");
        if (order.startsWith("INCLUDE") || order.startsWith("IMPORT") || order.startsWith("RD ")) {
            throw new RefusedException(IntakeRefusal.OUTSIDE_CONTENT, "an INCLUDE field");
        }
    }
}
