package dev.roundtrip.engine.site;

import java.util.Objects;

/** One place in a program: class, method, file and line, as a stack frame names them. Immutable. */
public final class Site {

    /** The fully qualified class name, generated suffixes folded away. */
    public final String className;

    public final String method;

    /** The source file's name, or null where the class file does not say. */
    public final String file;

    /** The line, counting from 1; 0 or less where the class file does not say. */
    public final int line;

    /** The class file that holds the code: a class of its own for many a lambda. */
    public final String compiledClass;

    /** The method's name in that class file. */
    public final String compiledMethod;

    public Site(String className, String method, String file, int line) {
        this(className, method, file, line, className, method);
    }

    Site(String className, String method, String file, int line, String compiledClass, String compiledMethod) {
        this.className = Objects.requireNonNull(className);
        this.method = Objects.requireNonNull(method);
        this.file = file;
        this.line = line;
        this.compiledClass = compiledClass;
        this.compiledMethod = compiledMethod;
    }

    /** The same method at another line. */
    public Site at(int otherLine) {
        return new Site(className, method, file, otherLine, compiledClass, compiledMethod);
    }

    /** {@code com.acme.Owner.visits}: what survives moved lines. */
    public String methodName() {
        return className + "." + method;
    }

    /** As a stack trace prints it, so that consoles make it clickable: {@code com.acme.Owner.visits(Owner.java:42)}. */
    @Override
    public String toString() {
        String place = file == null ? "Unknown Source" : line > 0 ? file + ":" + line : file;
        return methodName() + "(" + place + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Site && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
