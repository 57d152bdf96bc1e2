package dev.roundtrip.instrument.testing;

import dev.roundtrip.instrument.gate.ClassFile;

/** One method of a class file, as far as it has to do with tests. */
final class TestMethod {

    /** Null while nothing says that it has to do with tests. */
    Role role;

    /** What reports call it. */
    String name;

    /** Whether it, or its class, carries annotations of ours. */
    boolean asks;

    TestMethod(String name) {
        this.name = name;
    }

    /**
     * What the woven code hands over: {@code com.acme.OwnerTest#shows_visits}, and of a test a second line, the method as
     * the class file knows it, and a third, {@code asks}, where there is something to read at run time.
     *
     * @param index in the class file
     */
    String text(ClassFile file, int index) {
        String shown = file.name().replace('/', '.') + '#' + name.replace('\n', ' ');
        if (role != Role.TEST) {
            return shown;
        }
        return shown + '\n' + file.methodName(index) + file.descriptor(index) + (asks ? "\nasks" : "");
    }
}
