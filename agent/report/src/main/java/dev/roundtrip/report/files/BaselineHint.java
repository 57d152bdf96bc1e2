package dev.roundtrip.report.files;

/** How a team whose old code fails a test accepts what is there: the command, to be copied. */
public final class BaselineHint {
    private static final String ACCEPTS = " accepts all that is there now";

    private BaselineHint() {}

    /** Where the Maven plugin knows both directory and file. */
    public static String forMaven() {
        return "mvn verify roundtrip:baseline" + ACCEPTS;
    }

    /**
     * Where the jar is all there is.
     *
     * @param output the directory of the recordings; null where none are written, so that there is nothing to accept yet
     * @param baseline the file that the tests read; null for none
     */
    public static String forJar(String output, String baseline) {
        String first = output == null ? "after a run with output=DIR, " : "";
        String directory = output == null ? "DIR" : output;
        String file = baseline == null ? "; baseline=" + BaselineFile.NAME + " lets it pass" : "";
        String other = baseline == null || baseline.equals(BaselineFile.NAME) ? "" : " -o " + baseline;
        return first + "java -jar roundtrip-agent.jar baseline " + directory + other + ACCEPTS + file;
    }
}
