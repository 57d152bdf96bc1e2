package dev.roundtrip.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What is forbidden, and what of it is known. Test JVMs and the end of the build must agree about it, and one
 * configuration of the plugin serves all goals; those that do not judge have no use for it.
 */
abstract class JudgingGoal extends ModuleGoal {

    /** Kinds of findings that fail a test or the build, such as n-plus-one; all unless named. */
    @Parameter(property = "roundtrip.fail")
    private List<String> fail;

    /** How sure a finding must be to fail: confirmed, which is the default, or likely. */
    @Parameter(property = "roundtrip.failGrade")
    private String failGrade;

    /**
     * What is known and passes, written by the goal baseline; roundtrip-baseline.json beside the pom of the whole project
     * by default, if there is one.
     */
    @Parameter(property = "roundtrip.baseline")
    private File baseline;

    /**
     * The forbidden kinds.
     *
     * @param separator between two of them
     * @return null where none are named
     */
    final String fail(String separator) {
        return fail == null || fail.isEmpty() ? null : String.join(separator, fail);
    }

    /** Null where the user leaves it to the default. */
    final String failGrade() {
        return failGrade;
    }

    final BaselineFile baseline() {
        return new BaselineFile(session(), baseline);
    }
}
