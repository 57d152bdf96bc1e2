package dev.roundtrip.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** Where figures come from: without it they mean nothing. */
final class Machine {

    private Machine() {}

    /** One line: date, system, processors, load, Java. */
    static String describe() {
        return String.format(
                Locale.ROOT,
                "%s · %s %s, %d processors, load %.1f · %s %s",
                LocalDate.now(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.vm.vendor"),
                Runtime.version());
    }
}
