package dev.roundtrip.demo.story4;

import dev.roundtrip.demo.db.Login;
import dev.roundtrip.demo.play.Story;
import java.sql.SQLException;

/** Story 4's program: approves ten actions and ends. Plain JDBC, no framework, no server. */
public final class ApprovalJob {

    private ApprovalJob() {}

    public static void main(String[] arguments) throws SQLException {
        run(arguments[0], Login.ofThisProgram());
    }

    static void run(String variant, Login login) throws SQLException {
        if (variant.equals(Story.BEFORE)) {
            new StepByStep(login).approve(Story4.TO_APPROVE);
        } else {
            new AllAtOnce(login).approve(Story4.TO_APPROVE);
        }
    }
}
