package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.detect.connection.CommitPerRow;
import dev.roundtrip.engine.detect.connection.ConnectionLeak;
import dev.roundtrip.engine.detect.connection.ConnectionPerQuery;
import dev.roundtrip.engine.detect.connection.ConnectionPerRequest;
import dev.roundtrip.engine.detect.connection.HeldIdle;
import dev.roundtrip.engine.detect.connection.NestedConnection;
import dev.roundtrip.engine.detect.connection.PoolWait;
import dev.roundtrip.engine.detect.connection.SessionChatter;
import dev.roundtrip.engine.detect.query.ClientSideJoin;
import dev.roundtrip.engine.detect.query.CountPerPage;
import dev.roundtrip.engine.detect.query.DuplicateQuery;
import dev.roundtrip.engine.detect.query.NPlusOne;
import dev.roundtrip.engine.detect.query.NPlusOneWrite;
import dev.roundtrip.engine.detect.query.ReadBeforeWrite;
import dev.roundtrip.engine.detect.query.SequencePerRow;
import dev.roundtrip.engine.detect.result.CartesianJoin;
import dev.roundtrip.engine.detect.result.SmallFetchSize;
import dev.roundtrip.engine.detect.result.UnboundedResult;
import dev.roundtrip.engine.detect.result.UnreadColumns;
import dev.roundtrip.engine.detect.result.UnreadRows;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Every detector: a new one is a class and a line here. */
public final class Detectors {

    private Detectors() {}

    /** Those that judge a request by itself. */
    public static List<Detector> ofRequests(DetectionSettings settings) {
        return Collections.unmodifiableList(Arrays.<Detector>asList(
                new NPlusOne(settings),
                new NPlusOneWrite(settings),
                new DuplicateQuery(settings),
                new ReadBeforeWrite(settings),
                new SequencePerRow(settings),
                new ConnectionPerQuery(settings),
                new CommitPerRow(settings),
                new NestedConnection(),
                new HeldIdle(),
                new PoolWait(),
                new SessionChatter(),
                new UnreadRows(),
                new UnreadColumns(),
                new SmallFetchSize(),
                new CartesianJoin(),
                new CountPerPage(),
                new ClientSideJoin()));
    }

    /** Those that judge all requests of an endpoint together. */
    public static List<EndpointDetector> ofEndpoints(DetectionSettings settings) {
        return Collections.unmodifiableList(Arrays.<EndpointDetector>asList(
                new ConnectionPerRequest(settings), new ConnectionLeak(), new UnboundedResult()));
    }
}
