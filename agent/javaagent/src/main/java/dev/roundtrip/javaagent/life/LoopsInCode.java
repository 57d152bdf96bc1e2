package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.site.LoopLines;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.instrument.loop.InlinedLines;
import dev.roundtrip.instrument.loop.LoopScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Looks for loops, and for lines that a compiler moved, in the program's own class files, which it reads as resources through the context class loader of the
 * thread that ends a request. Each line is looked up once; bounded; safe for threads.
 */
public final class LoopsInCode implements LoopLines {
    /** Far more than the lines that repeat queries in one program. */
    private static final int MAX_LINES = 2_000;

    private static final int MAX_CLASS_BYTES = 4 << 20;

    private static final byte[] NOTHING = {};

    private final ConcurrentMap<String, Boolean> loops = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> lines = new ConcurrentHashMap<>();

    @Override
    public boolean insideLoop(Site site, String callee) {
        String key = keyOf(site) + " " + callee;
        Boolean answer = loops.get(key);
        if (answer == null) {
            byte[] code = loops.size() < MAX_LINES ? codeOf(site) : NOTHING;
            answer = code.length > 0 && isInside(code, site, callee);
            loops.put(key, answer);
        }
        return answer;
    }

    @Override
    public Site written(Site site) {
        if (site == null || site.file == null || !site.file.endsWith(".kt")) {
            return site;
        }
        Integer line = lines.get(keyOf(site));
        if (line == null) {
            byte[] code = lines.size() < MAX_LINES ? codeOf(site) : NOTHING;
            line = code.length > 0 ? callOf(code, site.line) : site.line;
            lines.put(keyOf(site), line);
        }
        return line == site.line ? site : site.at(line);
    }

    private static String keyOf(Site site) {
        return site.compiledClass + "." + site.compiledMethod + ":" + site.line;
    }

    private static boolean isInside(byte[] code, Site site, String callee) {
        try {
            return LoopScanner.insideLoop(code, site.compiledMethod, site.line, callee);
        } catch (RuntimeException | LinkageError e) {
            // A class file of tomorrow: the finding then names the line of the query alone.
            return false;
        }
    }

    private static int callOf(byte[] code, int line) {
        try {
            return InlinedLines.callOf(code, line);
        } catch (RuntimeException | LinkageError e) {
            return line;
        }
    }

    /** The class file; empty where it cannot be found, or its loader is closed. */
    private static byte[] codeOf(Site site) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        String file = site.compiledClass.replace('.', '/') + ".class";
        try (InputStream in =
                (loader == null ? ClassLoader.getSystemClassLoader() : loader).getResourceAsStream(file)) {
            return in == null ? NOTHING : read(in);
        } catch (IOException | RuntimeException | LinkageError e) {
            return NOTHING;
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
