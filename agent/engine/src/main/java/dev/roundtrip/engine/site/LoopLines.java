package dev.roundtrip.engine.site;

/** Knows from a program's code which of its lines stand inside a loop. Implementations never throw. */
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
}
