package targets.host;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleWiring;

/** H2 as a bundle of whichever OSGi framework is on the class path: Felix or Equinox. Argument: the jar of H2. */
public final class OsgiHost {

    private OsgiHost() {}

    public static void main(String[] args) throws Exception {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, "bundles");
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).iterator().next();
        Framework framework = factory.newFramework(configuration);
        framework.start();
        Bundle h2 = framework
                .getBundleContext()
                .installBundle(new File(args[0]).toURI().toString());
        h2.start();
        OneQuery.thrice(h2.adapt(BundleWiring.class).getClassLoader());
        framework.stop();
        framework.waitForStop(10_000);
    }
}
