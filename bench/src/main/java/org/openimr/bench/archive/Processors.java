package org.openimr.bench.archive;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of this process. Unlike the clock, it hardly depends on what else the machine does. */
final class Processors {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Processors() {}

    /** So far, of all threads, in nanoseconds; without processes that it started. */
    static long used() {
        return SYSTEM.getProcessCpuTime();
    }
}
