package org.openimr.records.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.records.intake.ZipDirectory.Entry;

/** What the list of contents of a ZIP file says about its being a Word document that may be taken. */
final class DocxCheck {
    private static final List<String> MACROS = List.of("vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin");
    private static final List<String> OBJECTS = List.of("word/embeddings/", "word/activex/", "word/ole");
    private static final String BODY = "word/document.xml";

    private DocxCheck() {}

    /** Empty where nothing speaks against it. */
    static Optional<TypeAnswer.Refused> refusal(ZipDirectory zip, Limits limits) {
        List<String> names = zip.entries().stream()
                .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                .toList();
        if (zip.entries().stream().anyMatch(Entry::encrypted)) return refused(IntakeRefusal.ENCRYPTED, "a ZIP entry");
        if (names.stream().anyMatch(DocxCheck::isTrick)) return refused(IntakeRefusal.TWO_KINDS, "a name with a path");
        if (zip.entries().size() > limits.parts()) return refused(IntakeRefusal.EXPANDS_TOO_FAR, "too many parts");
        if (expandsTooFar(zip, limits)) return refused(IntakeRefusal.EXPANDS_TOO_FAR, "by its list of contents");
        if (!names.contains("[content_types].xml") || !names.contains(BODY)) {
            return refused(IntakeRefusal.NOT_ACCEPTED, "a ZIP archive that is no Word document");
        }
        if (names.stream().distinct().count() < names.size()) return refused(IntakeRefusal.TWO_KINDS, "a name twice");
        if (names.stream().anyMatch(name -> MACROS.stream().anyMatch(name::endsWith))) {
            return refused(IntakeRefusal.MACRO, "a macro project");
        }
        if (names.stream().anyMatch(name -> OBJECTS.stream().anyMatch(name::startsWith))) {
            return refused(IntakeRefusal.EMBEDDED_FILE, "an embedded object");
        }
        return Optional.empty();
    }

    private static boolean isTrick(String name) {
        return name.startsWith("/")
                || name.contains("..")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0;
    }

    private static boolean expandsTooFar(ZipDirectory zip, Limits limits) {
        long whole = zip.entries().stream().mapToLong(Entry::unpacked).sum();
        return whole > limits.expandedBytes()
                || zip.entries().stream()
                        .anyMatch(entry -> entry.unpacked() > 1 << 20
                                && entry.unpacked() / Math.max(1, entry.packed()) > limits.expansion());
    }

    private static Optional<TypeAnswer.Refused> refused(IntakeRefusal refusal, String detail) {
        return Optional.of(new TypeAnswer.Refused(refusal, detail));
    }
}
