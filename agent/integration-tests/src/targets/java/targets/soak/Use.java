package targets.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** What the JVM uses after a garbage collection, in KiB, and its threads. */
final class Use {

    private final long heap;
    private final long metaspace;
    private final int threads;

    private Use(long heap, long metaspace, int threads) {
        this.heap = heap;
        this.metaspace = metaspace;
        this.threads = threads;
    }

    static Use now() {
        System.gc();
        return new Use(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                metaspace() / 1024,
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    static void printTitles() {
        System.out.println("answered,heap,metaspace,threads");
    }

    void print(long answered) {
        System.out.println(answered + "," + heap + "," + metaspace + "," + threads);
    }

    private static long metaspace() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getName().equals("Metaspace")) {
                return pool.getUsage().getUsed();
            }
        }
        return 0;
    }
}
