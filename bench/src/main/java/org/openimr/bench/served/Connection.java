package org.openimr.bench.served;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One connection to a server on this machine that stays open, with as little work of its own as may be: what the asking
 * side takes counts against ours. Where the server announces that it closes it, and where it was not used for longer than
 * servers keep one open, the next request goes by a new one.
 */
final class Connection implements AutoCloseable {
    private static final int PATIENCE = 60_000;
    private static final Duration KEPT_OPEN = Duration.ofSeconds(5);

    private final int port;
    private final Duration keptOpen;
    private Socket socket;
    private InputStream in;
    private boolean last;
    private long used;

    Connection(int port) throws IOException {
        this(port, KEPT_OPEN);
    }

    /** @param keptOpen while it is not used */
    Connection(int port, Duration keptOpen) throws IOException {
        this.port = port;
        this.keptOpen = keptOpen;
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream());
        used = System.nanoTime();
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /**
     * @param head status line and fields, as they came
     * @param text of the body
     */
    record Answered(int status, String head, String text) {
        boolean isDone() {
            return status >= 200 && status < 300;
        }

        /** Asked to come again later, and told when. */
        boolean isHeldBack() {
            return (status == 429 || status == 503) && field("Retry-After").isPresent();
        }

        Optional<String> field(String name) {
            return fields(name).findFirst();
        }

        Stream<String> fields(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip());
        }
    }

    /** @param fields each with its line end */
    static byte[] request(String method, String path, String fields, String body) {
        return request(method, path, fields, body.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] request(String method, String path, String fields, byte[] body) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "Content-Length: "
                + body.length + "\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + body.length);
        whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    Answered send(byte[] request) throws IOException {
        if (last || System.nanoTime() - used > keptOpen.toNanos()) {
            socket.close();
            socket = connected(port);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request);
        StringBuilder head = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line())
            head.append(line).append('\n');
        int status = Integer.parseInt(head.substring(9, 12));
        Answered bare = new Answered(status, head.toString(), "");
        last = bare.field("Connection").filter("close"::equalsIgnoreCase).isPresent();
        Answered whole = new Answered(status, bare.head(), new String(body(bare), StandardCharsets.UTF_8));
        used = System.nanoTime();
        return whole;
    }

    private byte[] body(Answered bare) throws IOException {
        if (bare.field("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) return chunks();
        return exactly(Integer.parseInt(bare.field("Content-Length").orElse("0")));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.writeBytes(exactly(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("the server closed the connection within an answer");
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the server closed the connection");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
