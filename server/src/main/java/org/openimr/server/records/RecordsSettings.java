package org.openimr.server.records;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import org.openimr.records.intake.Limits;
import org.openimr.records.worker.WorkerLaunch;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/**
 * Where case files are kept and how they are read.
 *
 * @param documents  folder of the encrypted documents
 * @param masterKey  file of the key that encrypts the keys of all cases; better on another disk than the documents
 * @param temporary  folder for a document while it is read; emptied at the start
 * @param scanner    address of a virus scanner that speaks clamd's protocol
 */
public record RecordsSettings(
        Path documents,
        Path masterKey,
        Path temporary,
        Limits limits,
        WorkerLaunch launch,
        Optional<SocketAddress> scanner) {
    /**
     * Of a data folder; {@code OPENIMR_DOCUMENTS}, {@code OPENIMR_MASTER_KEY_FILE} and {@code OPENIMR_CLAMD} say what is
     * elsewhere.
     */
    public static RecordsSettings ofEnvironment(Path dataDir) {
        Environment said = Environment.ofThisProcess();
        return new RecordsSettings(
                said.path(Variable.DOCUMENTS).orElse(dataDir.resolve("documents")),
                said.path(Variable.MASTER_KEY_FILE)
                        .orElse(dataDir.resolve("keys").resolve("master-key.json")),
                dataDir.resolve("reading"),
                Limits.defaults(),
                ofThisProcess(),
                said.given(Variable.CLAMD).map(RecordsSettings::address));
    }

    /** {@code host:port}, or the path of a socket in the file system. */
    private static SocketAddress address(String written) {
        int colon = written.lastIndexOf(':');
        return written.startsWith("/") || colon < 0
                ? UnixDomainSocketAddress.of(written)
                : new InetSocketAddress(written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
    }

    /** With the classes of this very process, out of one runnable jar or off a class path. */
    static WorkerLaunch ofThisProcess() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path only = Path.of(classPath.indexOf(File.pathSeparatorChar) < 0 ? classPath : "");
        return isRunnable(only)
                ? WorkerLaunch.ofRunnableJar(only.toAbsolutePath())
                : WorkerLaunch.ofClassPath(classPath);
    }

    private static boolean isRunnable(Path jar) {
        if (!jar.toString().endsWith(".jar") || !Files.isRegularFile(jar)) return false;
        try (JarFile opened = new JarFile(jar.toFile())) {
            String starter = opened.getManifest().getMainAttributes().getValue("Main-Class");
            return starter != null && starter.startsWith("org.springframework.boot.loader.");
        } catch (IOException e) {
            return false;
        }
    }
}
