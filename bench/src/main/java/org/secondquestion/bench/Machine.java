package org.secondquestion.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/** What the figures were taken on: they mean nothing without it. */
final class Machine {

    private Machine() {
    }

    static List<String> inWords(String postgres) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return List.of(
                String.format(Locale.UK, "%d cores (%s), %.0f GB of memory, load %.1f", system.getAvailableProcessors(),
                        processor(), system.getTotalMemorySize() / 1e9, system.getSystemLoadAverage()),
                system.getName() + " " + system.getVersion() + ", Java " + System.getProperty("java.vm.version") + " with "
                        + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                .filter(option -> option.startsWith("-X")).toList()),
                "PostgreSQL " + postgres);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst().orElse(System.getProperty("os.arch", ""));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch", "");
        }
    }
}
