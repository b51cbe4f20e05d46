package org.openimr.archive.index;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the parts that records are made of; {@link FieldInput} reads them. */
record FieldOutput(DataOutputStream out) {
    interface Each<T> {
        void write(T value) throws IOException;
    }

    void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        out.write(utf8);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void day(LocalDate day) throws IOException {
        out.writeLong(day.toEpochDay());
    }

    <T> void optional(Optional<T> value, Each<T> each) throws IOException {
        flag(value.isPresent());
        if (value.isPresent()) each.write(value.get());
    }

    void optional(OptionalInt value) throws IOException {
        flag(value.isPresent());
        if (value.isPresent()) number(value.getAsInt());
    }

    <T> void list(List<T> values, Each<T> each) throws IOException {
        number(values.size());
        for (T value : values) each.write(value);
    }
}
