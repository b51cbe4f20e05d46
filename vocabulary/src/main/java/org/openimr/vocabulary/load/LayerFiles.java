package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Notice;

/** Sorts the files of one folder into lists, before any row is read. */
final class LayerFiles {
    private static final int SHORT_HASH = 12;

    private final FileSource source;
    private final int layer;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> notUsed = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final Manifest manifest;

    private LayerFiles(FileSource source, int layer) {
        this.source = source;
        this.layer = layer;
        this.manifest = manifest();
    }

    static LayerFiles of(FileSource source, int layer) {
        LayerFiles layerFiles = new LayerFiles(source, layer);
        layerFiles.sort();
        return layerFiles;
    }

    List<SourceFile> files() {
        return files;
    }

    LayerReport report(Map<Origin, FileReport> read) {
        List<FileReport> ofLayer = files.stream()
                .map(file -> Objects.requireNonNull(read.get(file.origin()), "every file was read"))
                .toList();
        return new LayerReport(edition(), ofLayer, notUsed, notices, problems);
    }

    private Manifest manifest() {
        if (!source.names().contains(Manifest.FILE)) return Manifest.none();
        return bytes(Manifest.FILE).map(Manifest::of).orElseGet(Manifest::none);
    }

    private void sort() {
        problems.addAll(manifest.problems());
        manifest.notices().forEach(text -> notices.add(new Notice("", text, true)));
        manifest.lines().forEach((file, line) -> {
            if (!source.names().contains(file)) {
                problems.add(new Problem(
                        ProblemKind.MANIFEST, Manifest.FILE, line, "there is no file " + file + " in the folder."));
            }
        });
        for (String name : source.names()) {
            if (!name.equals(Manifest.FILE)) file(name);
        }
        if (files.isEmpty()) {
            problems.add(new Problem(
                    ProblemKind.NO_LIST,
                    source.name(),
                    0,
                    "no file of the folder holds a list; files are known by their names, such as icd10cm.csv, or by"
                            + " the manifest (docs/vocabulary.md)."));
        }
    }

    private void file(String name) {
        Optional<ListKind> kind = kind(name);
        if (kind.isEmpty()) {
            notUsed.add(name);
        } else if (isSecondOfTwo(name)) {
            notUsed.add(name);
            problems.add(new Problem(
                    ProblemKind.FILE_TWICE, name, 0, "the file stands there unpacked too, and that one is read."));
        } else {
            bytes(name).ifPresent(bytes -> {
                files.add(new SourceFile(new Origin(layer, name), kind.get(), bytes));
                notices.addAll(notices(name));
            });
        }
    }

    private Optional<ListKind> kind(String name) {
        Optional<ListKind> named = Optional.ofNullable(manifest.lists().get(name));
        return named.or(() -> base(name)
                .flatMap(base ->
                        KnownFiles.named(base).map(KnownFiles.Known::kind).or(() -> ListKind.named(base))));
    }

    /** A folder's own words take the place of ours, but not of what a licence asks for. */
    private List<Notice> notices(String name) {
        Optional<String> own = Optional.ofNullable(manifest.fileNotices().get(name));
        Optional<Notice> known = base(name)
                .flatMap(KnownFiles::named)
                .filter(file -> file.owed() || own.isEmpty())
                .map(file -> new Notice(name, file.notice(), file.owed()));
        return Stream.concat(known.stream(), own.map(text -> new Notice(name, text, true)).stream())
                .toList();
    }

    private boolean isSecondOfTwo(String name) {
        return name.endsWith(".gz") && source.names().contains(name.substring(0, name.length() - ".gz".length()));
    }

    /** The name without its ending; empty where that is not of a table. */
    private static Optional<String> base(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : List.of(".csv.gz", ".csv")) {
            if (lower.endsWith(ending)) return Optional.of(lower.substring(0, lower.length() - ending.length()));
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes(String name) {
        try {
            byte[] bytes = source.bytes(name);
            hashes.put(name, Edition.hash(bytes));
            return Optional.of(bytes);
        } catch (IOException e) {
            problems.add(new Problem(
                    ProblemKind.FILE_UNREADABLE, name, 0, "the file cannot be read (" + e.getMessage() + ")."));
            return Optional.empty();
        }
    }

    /** Its hash is what {@code sha256sum FILE... | sha256sum} prints for the files used, in the order of their names. */
    private Edition edition() {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        String hash = Edition.hash(lines.toString().getBytes(UTF_8));
        return new Edition(
                manifest.name().orElseGet(source::name),
                manifest.version().orElseGet(() -> hash.substring(0, SHORT_HASH)),
                hash);
    }
}
