package org.openimr.records.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks the daemon's side of INSTREAM for one file and answers by what it was sent. */
final class FakeClamd implements AutoCloseable {
    private final ServerSocket server;

    FakeClamd(Function<byte[], String> answer) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (Socket client = server.accept()) {
                byte[] content = content(new DataInputStream(client.getInputStream()));
                client.getOutputStream().write((answer.apply(content) + "\0").getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                // The test ended it.
            }
        });
    }

    SocketAddress address() {
        return server.getLocalSocketAddress();
    }

    private static byte[] content(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) throw new IOException("not the command: " + command);
        var bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) bytes.write(in.readNBytes(length));
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
