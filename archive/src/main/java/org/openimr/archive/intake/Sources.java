package org.openimr.archive.intake;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Takes sources apart: a file, a folder (its names in the order of their characters, folder by folder), an archive (zip,
 * tar, gzip, also one in the other), JSON objects. Nothing is unpacked to the disk, nothing is held but the document at
 * hand, and what a source is, its first bytes tell. The same sources give the same documents in the same order.
 */
public final class Sources {
    /** Archives inside of archives; a tar that is packed with gzip is two. */
    static final int MOST_DEEP = 4;

    private final Consumer<Found> taker;
    private long throughEarlier;

    /** @param taker  called for each thing found, one after the other; what it throws ends the walk */
    public Sources(Consumer<Found> taker) {
        this.taker = taker;
    }

    /** Bytes on the disk of a file, or of all files in a folder; 0 for what cannot be looked at. */
    public static long size(Path source) {
        long[] sum = {0};
        try {
            Files.walkFileTree(source, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException _) {
            return sum[0];
        }
        return sum[0];
    }

    /** A file or a folder. */
    public void walk(Path source) {
        walk(source, source.toString());
    }

    private void walk(Path source, String name) {
        if (!Files.isDirectory(source)) {
            file(source, name);
            return;
        }
        String[] names = new File(source.toString()).list();
        if (names == null) {
            refuse(name, IntakeFault.UNREADABLE, "the folder cannot be listed");
            return;
        }
        Arrays.sort(names);
        for (String each : names) {
            Path inside = source.resolve(each);
            String insideName = name + "/" + each;
            if (Files.isSymbolicLink(inside) && Files.isDirectory(inside)) {
                refuse(insideName, IntakeFault.LINK, "");
            } else if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
                walk(inside, insideName);
            } else {
                file(inside, insideName);
            }
        }
    }

    private void file(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            stream(name, in);
        } catch (IOException e) {
            refuse(name, IntakeFault.UNREADABLE, reason(e));
        }
    }

    /** A stream that holds one document, an archive or JSON lines; it is read to its end and stays open. */
    public void stream(String name, InputStream in) throws IOException {
        CountedInput counted = new CountedInput(in);
        Opened opened = new Opened(counted);
        opened.open(name, counted, 0);
        throughEarlier += counted.count();
    }

    private void refuse(String name, IntakeFault fault, String detail) {
        taker.accept(new Found.Refused(name, throughEarlier, fault, detail));
    }

    static String reason(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    /** One file or stream, with all that is packed in it. */
    private final class Opened implements Unpacking.Inside {
        private final CountedInput disk;

        Opened(CountedInput disk) {
            this.disk = disk;
        }

        @Override
        public void open(String name, InputStream in, int depth) throws IOException {
            BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
            buffered.mark(Packing.PEEKED);
            Packing packing = Packing.of(buffered.readNBytes(Packing.PEEKED));
            buffered.reset();
            switch (packing) {
                case ZIP, GZIP, TAR -> unpack(packing, name, buffered, depth);
                case JSON -> objects(name, buffered);
                case DOCUMENT -> document(name, buffered);
            }
        }

        private void unpack(Packing packing, String name, InputStream in, int depth) {
            if (depth == MOST_DEEP) refused(name, IntakeFault.TOO_DEEP, "");
            else new Unpacking(name, in, depth + 1, this).run(packing);
        }

        private void objects(String name, InputStream in) throws IOException {
            in.mark(Packing.PEEKED);
            boolean byLine = isByLine(name, in.readNBytes(Packing.PEEKED));
            in.reset();
            JsonObjects objects = new JsonObjects(in, byLine, Unpacking.MOST_BYTES);
            for (var object = objects.next(); object.isPresent(); object = objects.next()) {
                String its = byLine || objects.place() > 1 ? name + ":" + objects.place() : name;
                if (objects.tooLarge()) refused(its, IntakeFault.TOO_LARGE, "");
                else found(its, object.get());
            }
        }

        /** One object a line, unless the file is one object or a list as they are written for people. */
        private static boolean isByLine(String name, byte[] start) {
            if (name.endsWith(".json")) return false;
            int at = 0;
            while (start[at] != '{' && start[at] != '[') at++;
            if (start[at] == '[') return false;
            at++;
            while (at < start.length && (start[at] == ' ' || start[at] == '\r')) at++;
            return at < start.length && start[at] != '\n';
        }

        private void document(String name, InputStream in) throws IOException {
            byte[] bytes = in.readNBytes(Unpacking.MOST_BYTES + 1);
            if (bytes.length > Unpacking.MOST_BYTES) refused(name, IntakeFault.TOO_LARGE, "");
            else found(name, bytes);
        }

        private void found(String name, byte[] bytes) {
            taker.accept(new Found.Document(name, bytes, throughEarlier + disk.count()));
        }

        @Override
        public void refused(String name, IntakeFault fault, String detail) {
            taker.accept(new Found.Refused(name, throughEarlier + disk.count(), fault, detail));
        }
    }
}
