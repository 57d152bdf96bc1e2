package dev.roundtrip.engine.detect;

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
