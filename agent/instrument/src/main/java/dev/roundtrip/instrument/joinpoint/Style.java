package dev.roundtrip.instrument.joinpoint;

/** What the woven code of a join point says, and when. */
public enum Style {
    /** Enter at the start, exit before each return, fail when it throws. */
    CALL,
    /** As a call; where it returns, the test, or the one that it is part of, may be made to fail. */
    TEST,
    /** Enter only, as a task that is given away: at the start, or where a constructor has made its object. */
    HAND_OVER,
    /** Enter and exit around each task that the method runs. */
    TASK_LOOP,
    /** The same, where the loop logs what a task throws. */
    TASK_QUEUE,
    /** A parameter's position and value, at the start only. */
    BIND,
    /** The column at the start, the value before each return. */
    READ,
    /** The column at the start, and no value: getters of what can be no key. */
    TOUCH,
    /** The start of a step to the next row, and before each return whether there is one. */
    ROW
}
