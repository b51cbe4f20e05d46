package org.openimr.archive.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** OpenSearch nodes, each in a process of its own with a class path of its own, that end when this process does. */
public final class TestNodes implements AutoCloseable {
    private static final Path MODULE = Path.of(System.getProperty("openimr.root", ".."), "searchnode", "target");

    private record Node(Process process, int port) {}

    private final Path folder;
    private final List<Node> nodes = new ArrayList<>();

    private TestNodes(Path folder) {
        this.folder = folder;
    }

    /** One node for all tests of this process. */
    public static TestNodes shared() {
        return Shared.ONE;
    }

    private static final class Shared {
        static final TestNodes ONE = ofThisProcess();

        private static TestNodes ofThisProcess() {
            try {
                TestNodes nodes = start(1, Files.createTempDirectory("openimr-node"));
                Runtime.getRuntime().addShutdownHook(new Thread(nodes::close));
                return nodes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** So many nodes that form one cluster. */
    public static TestNodes start(int count, Path folder) throws IOException {
        TestNodes started = new TestNodes(folder);
        List<Integer> ports = freePorts(2 * count);
        String transport = ports.subList(0, count).stream().map(String::valueOf).collect(Collectors.joining(","));
        for (int i = 0; i < count; i++) started.launch(i, ports.get(count + i), transport);
        for (Node node : started.nodes) awaitReady(node);
        return started;
    }

    private void launch(int place, int port, String transport) throws IOException {
        Path home = Files.createDirectories(folder.resolve("node-" + place));
        String classPath = MODULE.resolve("classes") + ":" + Files.readString(MODULE.resolve("classpath.txt"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        "org.openimr.searchnode.SearchNode",
                        home.toString(),
                        Integer.toString(port),
                        Integer.toString(place),
                        transport)
                .redirectError(home.resolve("errors.txt").toFile())
                .start();
        nodes.add(new Node(process, port));
    }

    private static void awaitReady(Node node) throws IOException {
        BufferedReader out = node.process().inputReader(StandardCharsets.UTF_8);
        Optional<String> line = Optional.ofNullable(out.readLine());
        while (line.isPresent() && !line.get().equals("ready")) line = Optional.ofNullable(out.readLine());
        if (line.isEmpty()) throw new IOException("the node ended before it was ready");
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) socket.close();
        }
    }

    /** Settings for the index that belongs to a folder, in three parts with as many copies as nodes allow, at most two. */
    public ClusterSettings settings(Path index) {
        String name = "test-"
                + index.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return new ClusterSettings(
                hosts(), name, 3, Math.min(1, nodes.size() - 1), Optional.empty(), Duration.ofSeconds(15));
    }

    /** Where they listen, in order. */
    public List<URI> hosts() {
        return nodes.stream()
                .map(node -> URI.create("http://127.0.0.1:" + node.port()))
                .toList();
    }

    /** As if its machine lost its power. */
    public void kill(int place) throws InterruptedException {
        Process process = nodes.get(place).process();
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        IntStream.range(0, nodes.size()).mapToObj(i -> nodes.get(i).process()).forEach(Process::destroyForcibly);
    }
}
