package org.openimr.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(OpenImr.class.getPackage().getImplementationVersion())
                .orElse("built from source");
        return new String[] {"openimr " + version};
    }
}
