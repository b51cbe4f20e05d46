package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Notice;

/** Reads vocabularies. The program's own lies below every other. */
public final class Vocabularies {
    /** The environment variable that names the folders, separated as in a search path. */
    public static final String VARIABLE = "OPENIMR_VOCABULARY";

    private Vocabularies() {}

    /** The small vocabulary that the program brings along, alone. */
    public static Loaded builtIn() {
        return read(List.of(new BuiltInSource()), Progress.untold());
    }

    /**
     * That vocabulary with the folders above it: a later folder's row takes the place of an earlier one for the same
     * code or product; abbreviations and classes of drugs are added to those already there. What cannot be used is in
     * the report.
     *
     * @throws FolderUnreadable  if one is no folder or cannot be looked into
     */
    public static Loaded load(List<Path> folders) throws FolderUnreadable {
        return load(folders, Progress.untold());
    }

    /** The same, telling how far it has come. */
    public static Loaded load(List<Path> folders, Progress progress) throws FolderUnreadable {
        List<FileSource> sources = new ArrayList<>();
        sources.add(new BuiltInSource());
        for (Path folder : folders) sources.add(FolderSource.of(folder));
        return read(sources, progress);
    }

    /**
     * The folders that {@link #VARIABLE} names, in their order; none where it names none.
     *
     * @throws FolderUnreadable  if a name cannot be that of a folder
     */
    public static List<Path> folders(Map<String, String> environment) throws FolderUnreadable {
        return NamedFolders.of(VARIABLE, environment);
    }

    private static Loaded read(List<FileSource> sources, Progress progress) {
        List<LayerFiles> layers = new ArrayList<>();
        for (FileSource source : sources) layers.add(LayerFiles.of(source, layers.size()));
        Lists lists = new Lists(
                layers.stream().flatMap(layer -> layer.files().stream()).toList(), progress);
        Map<Origin, FileReport> reports = lists.read();
        List<LayerReport> layerReports =
                layers.stream().map(layer -> layer.report(reports)).toList();
        List<Notice> notices =
                layerReports.stream().flatMap(layer -> layer.notices().stream()).toList();
        return new Loaded(lists.vocabulary(together(layerReports), notices), layerReports);
    }

    /** One layer's edition is its own; several are named together, and so is their hash. */
    private static Edition together(List<LayerReport> layers) {
        List<Edition> editions = layers.stream().map(LayerReport::edition).toList();
        if (editions.size() == 1) return editions.getFirst();
        String hashes =
                editions.stream().map(edition -> edition.sha256() + "\n").collect(Collectors.joining());
        return new Edition(
                editions.stream().map(Edition::name).collect(Collectors.joining(" + ")),
                editions.stream().map(Edition::version).collect(Collectors.joining(" + ")),
                Edition.hash(hashes.getBytes(UTF_8)));
    }
}
