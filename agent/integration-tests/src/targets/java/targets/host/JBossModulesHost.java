package targets.host;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.jboss.modules.LocalModuleLoader;
import org.jboss.modules.Module;

/** H2 as a module of JBoss Modules, as in WildFly. Argument: the jar of H2. */
public final class JBossModulesHost {

    private static final String MODULE = "<module xmlns='urn:jboss:module:1.9' name='com.h2database'>"
            + "<resources><resource-root path='h2.jar'/></resources>"
            + "<dependencies><module name='java.se'/><module name='jdk.unsupported'/></dependencies></module>";

    private JBossModulesHost() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Paths.get("modules/com/h2database/main"));
        Files.write(folder.resolve("module.xml"), MODULE.getBytes(StandardCharsets.UTF_8));
        Files.copy(Paths.get(args[0]), folder.resolve("h2.jar"));
        try (LocalModuleLoader loader = new LocalModuleLoader(new File[] {new File("modules").getAbsoluteFile()})) {
            Module h2 = loader.loadModule("com.h2database");
            OneQuery.thrice(h2.getClassLoader());
        }
    }
}
