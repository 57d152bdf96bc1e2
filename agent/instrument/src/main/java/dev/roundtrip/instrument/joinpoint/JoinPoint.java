package dev.roundtrip.instrument.joinpoint;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One row of a library's table: methods by name and descriptor, and what their woven code says. Immutable.
 *
 * <p>In descriptors {@code *} stands for any run of characters.
 */
public final class JoinPoint {

    private final Style style;
    private final int call;
    private final Argument argument;
    private final DescriptorPattern descriptor;
    private final List<String> names;
    private final boolean telling;

    private JoinPoint(
            Style style,
            int call,
            Argument argument,
            DescriptorPattern descriptor,
            List<String> names,
            boolean telling) {
        this.style = style;
        this.call = call;
        this.argument = argument;
        this.descriptor = descriptor;
        this.names = names;
        this.telling = telling;
    }

    /** @param call a constant of {@link RoundtripSink} */
    public static JoinPoint call(int call, Argument argument, String descriptor, String... names) {
        return row(Style.CALL, call, argument, descriptor, names);
    }

    /** A test, which may be made to fail where it would return. */
    public static JoinPoint test(Argument argument, String descriptor, String... names) {
        return row(Style.TEST, RoundtripSink.REQUEST_TEST, argument, descriptor, names);
    }

    /** Gives a task to another thread; a constructor does so with the object it makes. */
    public static JoinPoint handOver(Argument task, String descriptor, String... names) {
        return row(Style.HAND_OVER, RoundtripSink.HAND_OVER, task, descriptor, names);
    }

    /** Says something once, and has no end; a constructor says it of the object it makes. */
    public static JoinPoint tell(int call, Argument argument, String descriptor, String... names) {
        return row(Style.HAND_OVER, call, argument, descriptor, names);
    }

    /** Runs the task that the object is. */
    public static JoinPoint task(String descriptor, String... names) {
        return row(Style.CALL, RoundtripSink.TASK, Argument.NOTHING, descriptor, names);
    }

    /** Runs one task after the other, and calls its {@code afterExecute} however a task ends. */
    public static JoinPoint taskLoop(String descriptor, String... names) {
        return row(Style.TASK_LOOP, RoundtripSink.TASK, Argument.NOTHING, descriptor, names);
    }

    /** Runs one task after the other, and calls a logger's {@code error} where one throws. */
    public static JoinPoint taskQueue(String descriptor, String... names) {
        return row(Style.TASK_QUEUE, RoundtripSink.TASK, Argument.NOTHING, descriptor, names);
    }

    /** A part of a test, which may be made to fail where it would return. */
    public static JoinPoint testPart(String descriptor, String... names) {
        return row(Style.TEST, RoundtripSink.TEST_PART, Argument.NOTHING, descriptor, names);
    }

    /** Setters whose first parameter is the position. */
    public static JoinPoint bind(Argument value, String descriptor, String... names) {
        return row(Style.BIND, 0, value, descriptor, names);
    }

    /** Getters whose first parameter is an index or a label. */
    public static JoinPoint read(String descriptor, String... names) {
        return row(Style.READ, 0, Argument.parameter(0), descriptor, names);
    }

    /** Getters of values that are not looked at. */
    public static JoinPoint touch(String descriptor, String... names) {
        return row(Style.TOUCH, 0, Argument.NOTHING, descriptor, names);
    }

    /** Steps to the next row, answering a boolean. */
    public static JoinPoint step(String descriptor, String... names) {
        return row(Style.ROW, 0, Argument.NOTHING, descriptor, names);
    }

    private static JoinPoint row(Style style, int call, Argument argument, String descriptor, String... names) {
        List<String> all = Collections.unmodifiableList(Arrays.asList(names));
        return new JoinPoint(style, call, argument, new DescriptorPattern(descriptor), all, false);
    }

    /** The same row, marked: a class that declares such a method belongs to the library. */
    public JoinPoint telling() {
        return new JoinPoint(style, call, argument, descriptor, names, true);
    }

    boolean matches(String methodDescriptor) {
        return descriptor.matches(methodDescriptor);
    }

    public Style style() {
        return style;
    }

    /** A constant of {@link RoundtripSink}; 0 for what only tells of values and rows. */
    public int call() {
        return call;
    }

    public Argument argument() {
        return argument;
    }

    public List<String> names() {
        return names;
    }

    /** The descriptor with its wildcards. */
    public String descriptor() {
        return descriptor.toString();
    }

    /** Whether this row alone proves that a class belongs to the library. */
    public boolean isTelling() {
        return telling;
    }
}
