package org.openimr.records.worker;

import java.nio.file.Path;
import java.util.List;

/**
 * How the process that reads is started: its Java, and the words after the options of the virtual machine, which end
 * with what runs {@link WorkerMain}. Out of one runnable jar that is another class than out of a class path.
 *
 * @param program  for example {@code -cp ... org.openimr.records.worker.WorkerMain}
 */
public record WorkerLaunch(Path java, List<String> program) {
    public WorkerLaunch {
        program = List.copyOf(program);
        if (program.isEmpty()) throw new IllegalArgumentException("nothing to start");
    }

    /** With the Java of this process and a class path. */
    public static WorkerLaunch ofClassPath(String classPath) {
        return new WorkerLaunch(ownJava(), List.of("-cp", classPath, WorkerMain.class.getName()));
    }

    /** Out of a runnable jar of Spring Boot, whose own starter finds the classes inside. */
    public static WorkerLaunch ofRunnableJar(Path jar) {
        return new WorkerLaunch(
                ownJava(),
                List.of(
                        "-cp",
                        jar.toString(),
                        "-Dloader.main=" + WorkerMain.class.getName(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"));
    }

    private static Path ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
