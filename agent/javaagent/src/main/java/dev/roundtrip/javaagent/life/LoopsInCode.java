package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.site.LoopLines;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.instrument.loop.LoopScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Looks for loops in the program's own class files, which it reads as resources through the context class loader of the
 * thread that ends a request. Each line is looked up once; bounded; safe for threads.
 */
public final class LoopsInCode implements LoopLines {
    /** Far more than the lines that repeat queries in one program. */
    private static final int MAX_LINES = 2_000;

    private static final int MAX_CLASS_BYTES = 4 << 20;

    private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();

    @Override
    public boolean insideLoop(Site site, String callee) {
        String key = site + " " + callee;
        Boolean answer = known.get(key);
        if (answer == null) {
            answer = known.size() < MAX_LINES && look(site, callee);
            known.put(key, answer);
        }
        return answer;
    }

    private static boolean look(Site site, String callee) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        String file = site.className.replace('.', '/') + ".class";
        try (InputStream in =
                (loader == null ? ClassLoader.getSystemClassLoader() : loader).getResourceAsStream(file)) {
            return in != null && LoopScanner.insideLoop(read(in), site.method, site.line, callee);
        } catch (IOException | RuntimeException | LinkageError e) {
            // A closed loader or a class file of tomorrow: the finding then names the line of the query alone.
            return false;
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        for (int n = in.read(buffer); n > 0 && bytes.size() < MAX_CLASS_BYTES; n = in.read(buffer)) {
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }
}
