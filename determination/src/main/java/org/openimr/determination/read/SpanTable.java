package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.Span;

/** Places of fields as plain numbers; paths are spelled, and places in the source found, only when someone asks. */
final class SpanTable implements Spans {
    private static final int WIDTH = 4;
    private static final int INITIAL_ENTRIES = 32;

    private final FoldedText text;
    private Field[] fields = new Field[INITIAL_ENTRIES];
    private int[] entries = new int[INITIAL_ENTRIES * WIDTH];
    private int length;

    SpanTable(FoldedText text) {
        this.text = text;
    }

    /** Notes a stretch of the folded text. */
    void add(Field field, int first, int second, int start, int end) {
        if (length == entries.length) {
            entries = Arrays.copyOf(entries, length * 2);
            fields = Arrays.copyOf(fields, fields.length * 2);
        }
        fields[length / WIDTH] = field;
        entries[length++] = first;
        entries[length++] = second;
        entries[length++] = start;
        entries[length++] = end;
    }

    @Override
    public Optional<Span> of(String path) {
        for (int at = 0; at < length; at += WIDTH) {
            if (path(at).equals(path)) return Optional.of(span(at));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Span> within(String path, int from, int to) {
        for (int at = 0; at < length; at += WIDTH) {
            if (!path(at).equals(path)) continue;
            int end = entries[at + 3];
            int first = Math.min(entries[at + 2] + from, end);
            return Optional.of(text.span(first, Math.clamp(entries[at + 2] + (long) to, first, end)));
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Span> all() {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < length; at += WIDTH) order.add(at);
        order.sort(Comparator.comparingInt(at -> entries[at + 2]));
        Map<String, Span> spans = new LinkedHashMap<>();
        for (int at : order) spans.put(path(at), span(at));
        return Collections.unmodifiableMap(spans);
    }

    private String path(int at) {
        return fields[at / WIDTH].path(entries[at], entries[at + 1]);
    }

    private Span span(int at) {
        return text.span(entries[at + 2], entries[at + 3]);
    }
}
