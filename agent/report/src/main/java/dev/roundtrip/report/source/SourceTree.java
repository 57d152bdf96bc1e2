package dev.roundtrip.report.source;

import dev.roundtrip.engine.site.Site;
import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks below a folder for the source folders of all modules, {@code MODULE/src/SET/LANGUAGE}, and in these for the file
 * of a place. The same tree gives the same paths. Bounded; not safe for threads.
 */
public final class SourceTree implements SourcePaths {

    /** Modules of modules of modules. */
    private static final int DEPTH = 4;

    private static final int MOST_FOLDERS = 5_000;
    private static final Set<String> NO_MODULES =
            new HashSet<>(Arrays.asList("target", "build", "out", "bin", "node_modules", "src"));
    private static final List<String> LANGUAGES = Arrays.asList("java", "kotlin", "groovy", "scala");

    private static final List<String> PROJECTS = Arrays.asList(
            "pom.xml", "build.gradle", "build.gradle.kts", "build.sbt", "build.xml", "MODULE.bazel", "WORKSPACE");

    private final File root;
    private final List<String> sources = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private int folders;

    private SourceTree(File root) {
        this.root = root;
        search();
    }

    /** @param root of the checked-out sources, usually the working directory */
    public static SourceTree below(File root) {
        return new SourceTree(root);
    }

    @Override
    public String of(Site site) {
        String inPackage = UsualLayout.inPackage(site);
        String path = known.get(inPackage);
        if (path == null) {
            path = find(inPackage);
            known.put(inPackage, path == null ? USUAL.of(site) : path);
        }
        return known.get(inPackage);
    }

    @Override
    public String project() {
        for (String file : PROJECTS) {
            if (new File(root, file).isFile()) {
                return file;
            }
        }
        return USUAL.project();
    }

    private String find(String inPackage) {
        for (String folder : sources) {
            String name = inPackage;
            int cut = 0;
            while (cut >= 0) {
                name = name.substring(cut);
                if (new File(root, folder + "/" + name).isFile()) {
                    return folder + "/" + name;
                }
                // Kotlin's sources may leave out the folders of the package that all of them share.
                cut = folder.endsWith("/kotlin") && name.indexOf('/') >= 0 ? name.indexOf('/') + 1 : -1;
            }
        }
        return null;
    }

    /** Level by level, in the order of the names, so that the outermost module comes first. */
    private void search() {
        Deque<String> level = new ArrayDeque<>();
        level.add("");
        for (int depth = 0; depth <= DEPTH; depth++) {
            Deque<String> next = new ArrayDeque<>();
            for (String module : level) {
                addSources(module + "src");
                for (String name : foldersIn(module)) {
                    if (!NO_MODULES.contains(name) && !name.startsWith(".")) {
                        next.add(module + name + "/");
                    }
                }
            }
            level = next;
        }
    }

    private void addSources(String src) {
        for (String set : foldersIn(src)) {
            for (String language : LANGUAGES) {
                String folder = src + "/" + set + "/" + language;
                if (new File(root, folder).isDirectory()) {
                    sources.add(folder);
                }
            }
        }
    }

    /** Sorted by name; none where the folder is none, or enough have been looked at. */
    private List<String> foldersIn(String path) {
        List<String> names = new ArrayList<>();
        File[] files = folders >= MOST_FOLDERS ? null : new File(root, path).listFiles(File::isDirectory);
        folders++;
        if (files != null) {
            for (File file : files) {
                names.add(file.getName());
            }
            names.sort(null);
        }
        return names;
    }
}
