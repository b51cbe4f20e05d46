package org.openimr.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.openimr.archive.dataset.ProgramDecision;
import org.openimr.archive.tables.TableMapping;
import org.openimr.archive.tables.TableMappings;
import org.openimr.archive.tables.TableReader;
import org.openimr.archive.tables.TableRow;
import org.openimr.archive.tables.UnusableTable;

/**
 * Another program's table, read through a mapping.
 *
 * @param decisions  each reference once, in their order
 * @param unmapped   rows that the mapping could not take; each was named
 */
record ProgramTable(List<ProgramDecision> decisions, int unmapped) {
    ProgramTable {
        decisions = List.copyOf(decisions);
    }

    /** @param mapping  name of one that comes with the program, or a file */
    static ProgramTable read(Path file, String mapping, Terminal terminal) throws Cannot {
        try (InputStream in = Files.newInputStream(file)) {
            TableMapping how = TableMappings.BUILT_IN.contains(mapping)
                    ? TableMappings.builtIn(mapping)
                    : TableMappings.of(Path.of(mapping));
            TreeMap<String, ProgramDecision> decisions = new TreeMap<>();
            Collection<TableRow.Unmapped> unmapped = new ArrayList<>();
            TableReader.read(how, in, row -> {
                switch (row) {
                    case TableRow.Mapped mapped ->
                        decisions.put(mapped.decision().reference(), ProgramDecision.of(mapped.decision()));
                    case TableRow.Unmapped not -> unmapped.add(not);
                }
            });
            unmapped.forEach(not -> terminal.err()
                    .println(file + ", row " + not.number() + ": " + not.fault().code() + " " + not.column() + " "
                            + not.value()));
            return new ProgramTable(List.copyOf(decisions.values()), unmapped.size());
        } catch (UnusableTable e) {
            throw new Cannot(CliCode.STATISTICS, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Cannot.open(file.toString(), e);
        }
    }
}
