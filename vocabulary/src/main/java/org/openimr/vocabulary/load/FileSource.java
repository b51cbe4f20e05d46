package org.openimr.vocabulary.load;

import java.io.IOException;
import java.util.List;

/** Where a layer's files are. */
interface FileSource {
    /** For a person, where no manifest gives a name. */
    String name();

    /** Everything in it, sorted; a folder with a stroke at its end. */
    List<String> names();

    byte[] bytes(String name) throws IOException;
}
