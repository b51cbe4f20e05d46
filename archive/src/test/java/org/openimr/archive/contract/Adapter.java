package org.openimr.archive.contract;

import java.nio.file.Path;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.opensearch.OpenSearchArchiveIndex;
import org.openimr.archive.opensearch.TestNodes;

/** What keeps an index. */
public enum Adapter {
    LUCENE {
        @Override
        public ArchiveIndex open(Path folder, Lexicon lexicon) {
            return LuceneArchiveIndex.open(folder, lexicon);
        }

        @Override
        int asks(int inProcess) {
            return inProcess;
        }
    },
    /** On a real node in a process of its own, which the first test that needs it starts. */
    OPENSEARCH {
        @Override
        public ArchiveIndex open(Path folder, Lexicon lexicon) {
            return OpenSearchArchiveIndex.open(TestNodes.shared().settings(folder), lexicon);
        }

        @Override
        int asks(int inProcess) {
            return inProcess / 10;
        }
    };

    /** The index that belongs to a test's own folder; opened again it is the same. */
    public abstract ArchiveIndex open(Path folder, Lexicon lexicon);

    /** With the lists that the program brings along. */
    public ArchiveIndex open(Path folder) {
        return open(folder, Lexicon.builtIn());
    }

    /** How often a test asks where time would not allow as often as in process. */
    abstract int asks(int inProcess);
}
