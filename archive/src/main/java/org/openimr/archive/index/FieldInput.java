package org.openimr.archive.index;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what {@link FieldOutput} wrote. */
record FieldInput(DataInputStream in) {
    interface Each<T> {
        T read() throws IOException;
    }

    String text() throws IOException {
        byte[] utf8 = new byte[number()];
        in.readFully(utf8); // fewer bytes than were promised are damage and not a shorter text
        return new String(utf8, StandardCharsets.UTF_8);
    }

    int number() throws IOException {
        return in.readInt();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    <T> Optional<T> optional(Each<T> each) throws IOException {
        return flag() ? Optional.of(each.read()) : Optional.empty();
    }

    OptionalInt optionalNumber() throws IOException {
        return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
    }

    <T> List<T> list(Each<T> each) throws IOException {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) values.add(each.read());
        return values;
    }
}
