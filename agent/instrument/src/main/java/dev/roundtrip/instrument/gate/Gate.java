package dev.roundtrip.instrument.gate;

import java.util.List;

/**
 * Decides from the bytes of a class alone whether, and where, it is woven: first what the constant pool mentions, then
 * names and descriptors of the methods. It resolves nothing, loads nothing and looks nothing up: inside a transformer
 * each of these has cost somebody seconds, a deadlock or a class. So it cannot be sure: a class that looks like a join
 * point and is none is let through, and only a type test at run time, by whoever listens, can tell it apart.
 */
public final class Gate {

    private final Library[] libraries;

    /** @param libraries in order of precedence */
    public Gate(List<Library> libraries) {
        this.libraries = libraries.toArray(new Library[0]);
    }

    /**
     * @param name the internal name of the class
     * @return null when the class stays as it is
     * @throws RuntimeException when the bytes are no class file that we know
     */
    public Plan plan(String name, byte[] bytes) {
        ClassFile file = new ClassFile(name, bytes);
        if (file.isInterface()) {
            return null;
        }
        Plan plan = new Plan(file);
        for (Library library : libraries) {
            library.match(file, plan);
        }
        return plan.isEmpty() ? null : plan;
    }
}
