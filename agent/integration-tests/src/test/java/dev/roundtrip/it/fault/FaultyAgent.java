package dev.roundtrip.it.fault;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/**
 * A test build of the agent: the finished jar, but with a {@link FaultSwitch} at every entry of what serves the probe.
 * All between woven code and there is what ships.
 */
public final class FaultyAgent {

    private static final String FOLDER = "roundtrip/";
    private static final String EARLY = FOLDER + "early.zip";
    private static final String CLASS_DATA = ".classdata";
    private static final String RECORDER = "dev.roundtrip.engine.recorder.Recorder";
    private static final String EXIT = "dev.roundtrip.javaagent.life.gate.ProgramExit";

    private FaultyAgent() {}

    public static Path build(Path finished, Path target) throws IOException {
        Map<String, byte[]> jar = read(Files.newInputStream(finished));
        Map<String, byte[]> early = read(new ByteArrayInputStream(jar.get(EARLY)));
        Map<String, byte[]> classes = new HashMap<>();
        jar.forEach((file, bytes) -> classes.put(className(file.replaceFirst("^" + FOLDER, "")), bytes));
        early.forEach((file, bytes) -> classes.put(className(file), bytes));
        put(jar, early, RECORDER, changed(classes, RECORDER, entriesOfRecorder()));
        put(
                jar,
                early,
                EXIT,
                changed(classes, EXIT, List.of(Advice.to(Told.class).on(named("asked")))));
        jar.put(EARLY, stored(early));
        jar.put(FOLDER + fileName(FaultSwitch.class.getName()), bytes(FaultSwitch.class));
        Files.createDirectories(target.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, byte[]> file : jar.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return target;
    }

    private static List<AsmVisitorWrapper> entriesOfRecorder() {
        return List.of(
                Advice.to(Entered.class).on(named("enter")),
                Advice.to(Left.class).on(namedOneOf("exit", "exitNumber", "fail")),
                Advice.to(Told.class)
                        .on(ElementMatchers.<MethodDescription>isPublic()
                                .and(namedOneOf(
                                        "bindNumber", "bind", "beginRead", "readNumber", "read", "beginRow", "row"))));
    }

    private static byte[] changed(Map<String, byte[]> classes, String name, List<AsmVisitorWrapper> changes) {
        ClassFileLocator locator = new ClassFileLocator.Compound(
                new ClassFileLocator.Simple(classes), ClassFileLocator.ForClassLoader.ofPlatformLoader());
        DynamicType.Builder<?> builder = new ByteBuddy()
                .redefine(TypePool.Default.of(locator).describe(name).resolve(), locator);
        for (AsmVisitorWrapper change : changes) {
            builder = builder.visit(change);
        }
        return builder.make().getBytes();
    }

    /** Where the class is now. */
    private static void put(Map<String, byte[]> jar, Map<String, byte[]> early, String name, byte[] bytes) {
        String file = fileName(name);
        if (early.containsKey(file)) {
            early.put(file, bytes);
        } else {
            jar.put(FOLDER + file, bytes);
        }
    }

    private static String fileName(String className) {
        return className.replace('.', '/') + CLASS_DATA;
    }

    private static String className(String fileName) {
        return fileName.replace(CLASS_DATA, "").replace('/', '.');
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        }
    }

    private static Map<String, byte[]> read(InputStream zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(zip)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** Uncompressed, each size before its content, as the agent reads it. */
    private static byte[] stored(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Where a call begins. */
    private static final class Entered {
        @Advice.OnMethodEnter
        static void reached(@Advice.Argument(0) int call) {
            FaultSwitch.reached("enter " + call);
        }
    }

    /** Where it ends, in whichever way. */
    private static final class Left {
        @Advice.OnMethodEnter
        static void reached(@Advice.Argument(0) int call) {
            FaultSwitch.reached("leave " + call);
        }
    }

    /** An entry that serves one purpose: its name and the types of its parameters. */
    private static final class Told {
        @Advice.OnMethodEnter
        static void reached(@Advice.Origin("#m#s") String entry) {
            FaultSwitch.reached(entry.replace(',', ' '));
        }
    }
}
