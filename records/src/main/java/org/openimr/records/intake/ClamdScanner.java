package org.openimr.records.intake;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks a ClamAV daemon by its INSTREAM command, over a Unix or a TCP socket. A daemon that is away, slow or answers what
 * it should not is {@link IntakeRefusal#SCANNER_SILENT}: what was asked to be scanned is never taken unscanned.
 */
public final class ClamdScanner implements VirusScanner {
    private static final int CHUNK = 64 << 10;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final SocketAddress daemon;
    private final Duration longest;

    /** @param longest  for one file, from connecting to the answer */
    public ClamdScanner(SocketAddress daemon, Duration longest) {
        this.daemon = daemon;
        this.longest = longest;
    }

    @Override
    public Optional<TypeAnswer.Refused> scan(Path file) {
        boolean local = daemon instanceof UnixDomainSocketAddress;
        try (SocketChannel socket = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            // A blocked channel gives way to nothing but its own closing.
            CompletableFuture<Void> overdue = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
            try {
                socket.connect(daemon);
                send(socket, file);
                return judged(answer(socket));
            } finally {
                overdue.cancel(false);
            }
        } catch (IOException | UnresolvedAddressException e) {
            return silent(e.getClass().getSimpleName());
        }
    }

    private static void send(SocketChannel socket, Path file) throws IOException {
        write(socket, ByteBuffer.wrap(COMMAND));
        ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        try (FileChannel bytes = FileChannel.open(file)) {
            while (true) {
                chunk.clear().position(Integer.BYTES);
                if (bytes.read(chunk) < 0) break;
                chunk.flip().putInt(0, chunk.limit() - Integer.BYTES);
                write(socket, chunk);
            }
        }
        write(socket, ByteBuffer.wrap(new byte[Integer.BYTES]));
    }

    private static void write(SocketChannel socket, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) socket.write(bytes);
    }

    private static String answer(SocketChannel socket) throws IOException {
        byte[] bytes = Channels.newInputStream(socket).readNBytes(1024);
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Optional<TypeAnswer.Refused> judged(String answer) {
        if (answer.equals("stream: OK")) return Optional.empty();
        if (answer.endsWith(" FOUND")) return Optional.of(new TypeAnswer.Refused(IntakeRefusal.VIRUS, answer));
        return silent(answer);
    }

    private static Optional<TypeAnswer.Refused> silent(String detail) {
        return Optional.of(new TypeAnswer.Refused(IntakeRefusal.SCANNER_SILENT, detail));
    }

    private static void close(SocketChannel socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is away already, which is what was wanted.
        }
    }
}
