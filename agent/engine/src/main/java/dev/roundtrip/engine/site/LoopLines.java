package dev.roundtrip.engine.site;

/**
 * Knows from a program's code which of its lines stand inside a loop, and which the compiler has moved. Implementations
 * never throw.
 */
public interface LoopLines {

    /** Knows nothing. */
    LoopLines UNKNOWN = new LoopLines() {
        @Override
        public boolean insideLoop(Site site, String callee) {
            return false;
        }
    };

    /**
     * Whether a call on this line is repeated by a loop of the same method.
     *
     * @param callee the method that the line calls, as the stack names it
     * @return false also where the code cannot be found
     */
    boolean insideLoop(Site site, String callee);

    /**
     * The place in the source: code that Kotlin inlines has line numbers beyond the end of the file, which stand for the
     * line that calls it.
     *
     * @return the same place where its line is the source's, or nothing is known; null of null
     */
    default Site written(Site site) {
        return site;
    }
}
