package org.openimr.searchnode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** A node on this machine's own address. It prints {@code ready}, and ends when its standard input does. */
public final class SearchNode {
    private SearchNode() {}

    /**
     * Starts it and waits until it is in its cluster.
     *
     * @param arguments  folder, port for HTTP, place in the list from 0, and the list of all nodes' ports for one another
     */
    public static void main(String[] arguments) throws IOException, NodeValidationException {
        Path folder = Path.of(arguments[0]);
        int place = Integer.parseInt(arguments[2]);
        List<String> ports = List.of(arguments[3].split(","));
        Settings settings = Settings.builder()
                .put("cluster.name", "openimr-test")
                .put("node.name", "node-" + place)
                .put("path.home", folder.toString())
                .put("path.data", folder.resolve("data").toString())
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("http.type", "netty4")
                .put("transport.port", ports.get(place))
                .put("transport.type", "netty4")
                .putList(
                        "discovery.seed_hosts",
                        ports.stream().map(port -> "127.0.0.1:" + port).toList())
                .putList(
                        "cluster.initial_cluster_manager_nodes",
                        Stream.iterate(0, i -> i + 1)
                                .limit(ports.size())
                                .map(i -> "node-" + i)
                                .toList())
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("node.processors", 2)
                .build();
        try (Node node =
                new PluggedNode(settings, List.of(Netty4ModulePlugin.class, CommonAnalysisModulePlugin.class))) {
            node.start();
            System.out.println("ready");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Plugins come from the class path instead of a folder. */
    private static final class PluggedNode extends Node {
        PluggedNode(Settings settings, List<Class<? extends Plugin>> plugins) {
            super(
                    InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
                    plugins.stream().map(PluggedNode::info).toList(),
                    false);
        }

        private static PluginInfo info(Class<? extends Plugin> plugin) {
            String name = plugin.getName();
            return new PluginInfo(
                    name, "on the class path", "none", Version.CURRENT, "21", name, null, List.of(), false);
        }
    }
}
