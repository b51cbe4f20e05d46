package org.openimr.vocabulary.load;

import java.util.List;
import org.openimr.vocabulary.Vocabulary;

/**
 * A vocabulary and what came of reading it.
 *
 * @param layers  first what the program brings along, then the folders in their order
 */
public record Loaded(Vocabulary vocabulary, List<LayerReport> layers) {
    public Loaded {
        layers = List.copyOf(layers);
    }

    /** Every problem of every layer. */
    public List<Problem> problems() {
        return layers.stream().flatMap(layer -> layer.problems().stream()).toList();
    }
}
