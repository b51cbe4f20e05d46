package org.openimr.server.operations;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/** A receiver of OTLP over HTTP, as small as the test needs: it reads the protocol's messages itself. */
public final class SpansReceived implements AutoCloseable {
    private final HttpServer server;
    private final List<Span> spans = new CopyOnWriteArrayList<>();

    /** @param attributes  of the span itself */
    public record Span(String trace, String id, String parent, String name, Map<String, String> attributes) {}

    public SpansReceived() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            byte[] body = packed
                    ? new GZIPInputStream(exchange.getRequestBody()).readAllBytes()
                    : exchange.getRequestBody().readAllBytes();
            // resource spans, scope spans, spans
            for (ByteBuffer resource : parts(ByteBuffer.wrap(body), 1)) {
                for (ByteBuffer scope : parts(resource, 2)) parts(scope, 2).forEach(one -> spans.add(span(one)));
            }
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces");
    }

    public List<Span> spans() {
        return List.copyOf(spans);
    }

    private static Span span(ByteBuffer message) {
        Map<String, String> attributes = new TreeMap<>();
        for (ByteBuffer pair : parts(message, 9)) {
            attributes.put(
                    text(parts(pair, 1).getFirst()),
                    text(parts(parts(pair, 2).getFirst(), 1).getFirst()));
        }
        List<ByteBuffer> parent = parts(message, 4);
        return new Span(
                hex(parts(message, 1).getFirst()),
                hex(parts(message, 2).getFirst()),
                parent.isEmpty() ? "" : hex(parent.getFirst()),
                text(parts(message, 5).getFirst()),
                attributes);
    }

    /** The fields of that number that have a length. */
    private static List<ByteBuffer> parts(ByteBuffer message, int number) {
        ByteBuffer left = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        List<ByteBuffer> found = new ArrayList<>();
        while (left.hasRemaining()) {
            long key = varint(left);
            switch ((int) (key & 7)) {
                case 0 -> varint(left);
                case 1 -> left.position(left.position() + Long.BYTES);
                case 2 -> {
                    int length = (int) varint(left);
                    if (key >> 3 == number) found.add(left.slice(left.position(), length));
                    left.position(left.position() + length);
                }
                case 5 -> left.position(left.position() + Integer.BYTES);
                default -> throw new IllegalArgumentException("no protocol buffer: " + key);
            }
        }
        return found;
    }

    private static long varint(ByteBuffer left) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = left.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) return value;
        }
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    private static String hex(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return HexFormat.of().formatHex(copy);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
