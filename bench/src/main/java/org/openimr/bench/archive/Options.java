package org.openimr.bench.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.bench.TypedNumber;

/**
 * What stands after the name of a benchmark of the archive.
 *
 * @param large    the import of two million, without other sides
 * @param letters  how many, where it is said
 * @param rounds   how often everything is measured, where it is said
 * @param folder   where what is built is kept for the next time
 * @param file     to write to
 */
public record Options(
        boolean quick,
        boolean large,
        Optional<Integer> letters,
        long seed,
        Optional<Integer> rounds,
        Optional<Path> folder,
        Optional<String> file) {
    private static final long SEED = 20_260_501;
    private static final List<String> VALUED = List.of("--letters", "--seed", "--rounds", "--folder");

    /** @throws IllegalArgumentException with a sentence for the person who typed them */
    public static Options read(List<String> arguments) {
        boolean quick = false;
        boolean large = false;
        Map<String, String> values = new HashMap<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String one = arguments.get(i);
            if (one.equals("--quick")) {
                quick = true;
            } else if (one.equals("--large")) {
                large = true;
            } else if (VALUED.contains(one)) {
                if (i + 1 == arguments.size()) throw new IllegalArgumentException(one + " needs a value after it.");
                values.put(one, arguments.get(++i));
            } else if (one.startsWith("--")) {
                throw new IllegalArgumentException("There is no option " + one + ".");
            } else {
                files.add(one);
            }
        }
        if (files.size() > 1) throw new IllegalArgumentException("One file at a time: " + files);
        return new Options(
                quick,
                large,
                TypedNumber.of(values, "--letters").map(Math::toIntExact),
                TypedNumber.of(values, "--seed").orElse(SEED),
                TypedNumber.of(values, "--rounds").map(Math::toIntExact),
                Optional.ofNullable(values.get("--folder")).map(Path::of),
                files.stream().findFirst());
    }
}
