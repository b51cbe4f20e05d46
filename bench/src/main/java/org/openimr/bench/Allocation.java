package org.openimr.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Bytes allocated while letters are read, as a multiple of their text in UTF-8.
 *
 * @param mean     over all letters, by size
 * @param largest  of any one letter
 */
record Allocation(double mean, double largest) {
    static Allocation measure(Side side, List<Integer> bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = 0;
        long size = 0;
        double largest = 0;
        for (int i = 0; i < bytes.size(); i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            side.read(i);
            long taken = threads.getCurrentThreadAllocatedBytes() - before;
            allocated += taken;
            size += bytes.get(i);
            largest = Math.max(largest, (double) taken / bytes.get(i));
        }
        return new Allocation((double) allocated / size, largest);
    }
}
