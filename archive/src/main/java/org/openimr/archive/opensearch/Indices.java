package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveUnavailable;
import tools.jackson.databind.JsonNode;

/**
 * The indices behind the archive's name. One is behind {@link #alias}: everything is read and written through it. While
 * the archive is rebuilt another is behind {@link #building}; when it is whole, the alias changes over to it in one step.
 *
 * @param lists  mark of those with which letters are added
 */
record Indices(Cluster cluster, ClusterSettings settings, String lists) {
    private static final String EXISTS = "resource_already_exists_exception";

    String alias() {
        return settings.name() + "-layout" + Layout.VERSION;
    }

    String building() {
        return alias() + "-building";
    }

    /**
     * Makes an empty index where there is none.
     *
     * @throws ArchiveUnavailable if what is behind the alias is not the archive's
     */
    void open() {
        Optional<JsonNode> there =
                cluster.ask(Call.get("/" + alias() + "/_mapping")).found();
        if (there.isEmpty()) {
            create(named(1), alias());
            there = cluster.ask(Call.get("/" + alias() + "/_mapping")).found();
        }
        if (!all(there, "layout", Layout.VERSION))
            throw new ArchiveUnavailable(ArchiveFault.OTHER_LAYOUT, alias(), new IllegalStateException());
    }

    /**
     * Whether the letters that an index holds now were read with other lists, or it does not say with which.
     *
     * @param index  its name or that of an alias
     */
    boolean isOfOtherLists(String index) {
        return !all(
                cluster.ask(Call.get("/" + index + "/_mapping?filter_path=*.mappings._meta"))
                        .found(),
                "lists",
                lists);
    }

    ArchiveUnavailable otherLists() {
        return new ArchiveUnavailable(ArchiveFault.OTHER_LISTS, alias(), new IllegalStateException());
    }

    private static boolean all(Optional<JsonNode> mappings, String name, String value) {
        return mappings.stream()
                .flatMap(found -> found.valueStream())
                .allMatch(index -> index.path("mappings")
                        .path("_meta")
                        .path(name)
                        .asString("")
                        .equals(value));
    }

    /** A further empty index behind {@link #building}; one that an earlier attempt left is deleted. */
    void begin() {
        int last = 0;
        for (String index : all()) {
            last = Math.max(last, number(index));
            if (!behindAlias().contains(index)) delete(index);
        }
        create(named(last + 1), building());
    }

    /** Lets the alias change over to what was built, and deletes what was behind it. */
    void changeOver() {
        List<String> old = behindAlias();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (String index : behind(building())) {
            steps.add(Map.of("add", Map.of("index", index, "alias", alias(), "is_write_index", true)));
            steps.add(Map.of("remove", Map.of("index", index, "alias", building(), "must_exist", false)));
        }
        for (String index : old)
            steps.add(Map.of("remove", Map.of("index", index, "alias", alias(), "must_exist", false)));
        cluster.ask(Call.post("/_aliases", Map.of("actions", steps))).orFail();
        old.forEach(this::delete);
    }

    /** Leaves what is behind the alias as it is. */
    void giveUp() {
        behind(building()).forEach(this::delete);
    }

    void refresh(String index) {
        JsonNode done =
                cluster.ask(Call.post("/" + index + "/_refresh", Map.of())).orFail();
        if (done.path("_shards").path("failed").asInt() > 0) {
            throw Answer.failed(Call.get("/" + index + "/_refresh"), done.toString());
        }
    }

    private List<String> all() {
        return Stream.of(cluster.ask(Call.get("/" + alias() + "-*/_alias")).orFail())
                .flatMap(found -> found.propertyNames().stream())
                .toList();
    }

    private List<String> behindAlias() {
        return behind(alias());
    }

    private List<String> behind(String name) {
        return cluster.ask(Call.get("/_alias/" + name)).found().stream()
                .flatMap(found -> found.propertyNames().stream())
                .toList();
    }

    /** A second process may make the same one at the same time. */
    private void create(String index, String behind) {
        Map<String, Object> body = new HashMap<>(Layout.index(settings, lists));
        body.put("aliases", Map.of(behind, Map.of("is_write_index", true)));
        Answer answer = cluster.ask(Call.put("/" + index, body));
        if (!answer.is(EXISTS)) answer.orFail();
    }

    private void delete(String index) {
        cluster.ask(Call.delete("/" + index)).found();
    }

    private String named(int number) {
        return "%s-%06d".formatted(alias(), number);
    }

    private int number(String index) {
        String digits = index.substring(alias().length() + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
