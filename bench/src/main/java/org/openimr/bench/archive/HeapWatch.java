package org.openimr.bench.archive;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that the heap held, from here on. */
final class HeapWatch {
    private final List<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .toList();
    private final AtomicLong before = new AtomicLong();
    private final AtomicLong after = new AtomicLong();

    private HeapWatch() {}

    static HeapWatch begin() {
        HeapWatch watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (note, _) -> {
                            if (note.getUserData() instanceof CompositeData data) watch.collected(data);
                        },
                        null,
                        null);
            }
        }
        return watch;
    }

    private void collected(CompositeData data) {
        var info = GarbageCollectionNotificationInfo.from(data).getGcInfo();
        before.accumulateAndGet(used(info.getMemoryUsageBeforeGc()), Math::max);
        after.accumulateAndGet(used(info.getMemoryUsageAfterGc()), Math::max);
    }

    private long used(Map<String, MemoryUsage> byPool) {
        return byPool.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** Bytes held when a collection began: what the heap must have room for as it is set. */
    long mostBefore() {
        return before.get();
    }

    /** Bytes that a collection left: what was in use, and what only a full collection finds unused. */
    long mostAfter() {
        return after.get();
    }
}
