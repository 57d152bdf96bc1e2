package dev.roundtrip.javaagent;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.sql.Driver;
import java.util.Collections;
import java.util.Enumeration;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads the agent and the libraries that it carries from a private folder of the agent's jar, under a suffix of their
 * own. The application's loaders, class path scanners and service look-ups find nothing there, and nothing of the
 * application is found from here: the parent is the platform loader (the boot loader on Java 8).
 *
 * <p>The jar is opened once, without checking signatures, and stays open, so that an agent whose file is deleted under
 * a running JVM goes on working. Entries are looked up by hand rather than through {@code jar:} URLs, whose cache is
 * shared with the application and switched off by some servers.
 */
final class IsolatedLoader extends ClassLoader implements Closeable {
    /** Where in the jar everything lies that the application must not see. */
    static final String FOLDER = "roundtrip/";

    private static final String EARLY = FOLDER + "early.zip";
    private static final String CLASS = ".class";
    private static final String CLASS_DATA = ".classdata";

    static {
        registerAsParallelCapable();
    }

    private final ZipFile jar;
    private final EarlyClasses early;

    IsolatedLoader(ZipFile jar, ClassLoader parent) throws IOException {
        super(parent);
        this.jar = jar;
        ZipEntry entry = jar.getEntry(EARLY);
        this.early = new EarlyClasses(entry == null ? new byte[0] : bytes(entry));
    }

    /**
     * @param file the agent's jar, held open until the loader is closed; an agent's never is
     */
    static IsolatedLoader open(File file) throws IOException {
        return new IsolatedLoader(new ZipFile(file), platformLoader());
    }

    /**
     * Whether this jar names the class as its agent. An application's uber jar that swallowed ours does not.
     *
     * @param premainClass the class that the JVM called
     */
    static boolean isAgentJar(File file, String premainClass) throws IOException {
        try (JarFile candidate = new JarFile(file, false)) {
            Manifest manifest = candidate.getManifest();
            return manifest != null
                    && premainClass.equals(manifest.getMainAttributes().getValue("Premain-Class"));
        }
    }

    /**
     * The parent of everything of ours: on Java 9+ the platform loader, which holds {@code java.sql}, on Java 8 the boot
     * loader, which holds everything. Asking for it by name and reflection would cost a third of premain: the JDK builds
     * a proxy class to find out that the method is caller-sensitive.
     *
     * @return null for the boot loader
     */
    static ClassLoader platformLoader() {
        try {
            return Driver.class.getClassLoader();
        } catch (NoClassDefFoundError e) {
            // A JVM without the module java.sql, keytool for one: the boot loader will do to say that we step aside.
            return null;
        }
    }

    /**
     * Our own classes first: the parent has none of them, and would say so by an exception for each, which was a good
     * part of the agent's start.
     */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            Class<?> own = findOwn(name);
            return own == null ? super.loadClass(name, resolve) : own;
        }
    }

    private Class<?> findOwn(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + CLASS_DATA;
        Integer header = early.find(file);
        if (header != null) {
            return define(name, early.bytes(), early.start(header), early.length(header));
        }
        ZipEntry entry = jar.getEntry(FOLDER + file);
        if (entry == null) {
            return null;
        }
        try {
            byte[] bytes = bytes(entry);
            return define(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private Class<?> define(String name, byte[] bytes, int start, int length) {
        definePackageOf(name);
        return defineClass(name, bytes, start, length, IsolatedLoader.class.getProtectionDomain());
    }

    private void definePackageOf(String className) {
        int dot = className.lastIndexOf('.');
        String name = dot < 0 ? "" : className.substring(0, dot);
        if (getPackage(name) == null) {
            try {
                definePackage(name, null, null, null, null, null, null, null);
            } catch (IllegalArgumentException e) {
                // Another thread was faster, which is as good.
            }
        }
    }

    /** Only what lies in the private folder: a parent's resources are of no use to the agent. */
    @Override
    public URL getResource(String name) {
        return findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return findResources(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        ZipEntry entry = entry(name);
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            // The contract of this method: what cannot be read is not there.
            return null;
        }
    }

    @Override
    protected URL findResource(String name) {
        ZipEntry entry = entry(name);
        try {
            return entry == null ? null : new URL("roundtrip", "", -1, "/" + name, new EntryHandler(jar, entry));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a URL with a handler of its own needs no known protocol", e);
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL only = findResource(name);
        return only == null
                ? Collections.<URL>emptyEnumeration()
                : Collections.enumeration(Collections.singleton(only));
    }

    /** What was loaded goes on working; nothing more can be loaded. */
    @Override
    public void close() throws IOException {
        jar.close();
    }

    private ZipEntry entry(String resource) {
        if (resource.endsWith(CLASS)) {
            return jar.getEntry(FOLDER + resource.substring(0, resource.length() - CLASS.length()) + CLASS_DATA);
        }
        return jar.getEntry(FOLDER + resource);
    }

    private byte[] bytes(ZipEntry entry) throws IOException {
        byte[] bytes = new byte[(int) entry.getSize()];
        try (InputStream in = jar.getInputStream(entry)) {
            for (int at = 0; at < bytes.length; ) {
                int n = in.read(bytes, at, bytes.length - at);
                if (n < 0) {
                    throw new EOFException(entry.getName());
                }
                at += n;
            }
        }
        return bytes;
    }
}
