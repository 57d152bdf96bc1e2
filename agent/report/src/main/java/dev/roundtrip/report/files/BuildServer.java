package dev.roundtrip.report.files;

import java.util.Map;

/** Whether this is a build server, by what each sets in the environment. */
public final class BuildServer {

    // CI: GitHub, GitLab, Travis, CircleCI, Bitbucket, Buildkite and most others; the rest name themselves only.
    private static final String[] MARKS = {"CI", "BUILD_ID", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL"};

    private BuildServer() {}

    /** The variable that gives it away; null where none does, or says {@code false}. */
    public static String named(Map<String, String> environment) {
        for (String mark : MARKS) {
            String value = environment.get(mark);
            if (value != null && !value.isEmpty() && !value.equalsIgnoreCase("false") && !value.equals("0")) {
                return mark;
            }
        }
        return null;
    }
}
