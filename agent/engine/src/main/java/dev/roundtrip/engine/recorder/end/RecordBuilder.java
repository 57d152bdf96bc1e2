package dev.roundtrip.engine.recorder.end;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.ConnectionUse;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.ParameterUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.record.TestScope;
import dev.roundtrip.engine.recorder.path.Place;
import dev.roundtrip.engine.recorder.path.RepeatPaths;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.PositionRow;
import dev.roundtrip.engine.recorder.state.ShapeNotes;
import dev.roundtrip.engine.recorder.state.ShapeRow;
import dev.roundtrip.engine.recorder.state.Sharing;
import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.LoopLines;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.List;

/** Makes the finished record of an open request. */
public final class RecordBuilder {

    /** Below, a column's match may be chance and is not remembered. */
    private static final int DRIVING_MATCHES = 3;

    private static final CallPath[] NO_PATHS = new CallPath[0];

    private final LoopLines code;

    public RecordBuilder(LoopLines code) {
        this.code = code;
    }

    /** @param test that the request belongs to; null for none */
    public RequestRecord build(OpenRequest request, TestScope test, long endNanos) {
        RequestRecord.Builder record = new RequestRecord.Builder();
        record.name = request.name;
        record.packageName = request.packageName;
        record.kind = request.kind;
        record.test = test;
        record.duringTest = request.duringTest;
        record.failed = request.failed;
        record.breakdown = breakdown(request, endNanos);
        record.shapes.addAll(shapes(request));
        record.connections = connections(request);
        record.leases = leases(request);
        record.session = request.chatter.use();
        record.commits = request.commits;
        if (request.commitPaths != null) {
            record.commitSite = request.commitPaths.last().callSite();
            record.commitLoop = loop(request.commitPaths);
        }
        record.rollbacks = request.rollbacks;
        record.statements = request.statements;
        ShapeRow overflow = request.shapes.overflowRow();
        record.dropped = overflow == null ? 0 : overflow.executions;
        record.provenanceDropped = request.provenance == null ? 0 : request.provenance.dropped();
        return record.build();
    }

    private static Breakdown breakdown(OpenRequest request, long endNanos) {
        long wall = Math.max(0, endNanos - request.startNanos - request.pausedNanos);
        Sharing sharing = request.sharing;
        if (sharing == null) {
            return new Breakdown(wall, request.nanos, request.counts, 0);
        }
        // Other threads work on while their unit is paused on its own.
        long inside = 0;
        for (long nanos : request.nanos) {
            inside += nanos;
        }
        return new Breakdown(Math.max(wall, inside), request.nanos, request.counts, sharing.parallelNanos());
    }

    private ConnectionUse connections(OpenRequest request) {
        RepeatPaths paths = request.openPaths;
        Site site = paths == null ? null : paths.last().callSite();
        Site loop = paths == null ? null : loop(paths);
        return new ConnectionUse(
                request.opened,
                request.borrowed,
                request.failedBorrows,
                request.nanos[Part.CONNECTION_SETUP.ordinal()],
                request.nanos[Part.POOL_WAIT.ordinal()],
                request.maxWaitNanos,
                request.maxHeld,
                site,
                loop,
                request.source);
    }

    private LeaseUse leases(OpenRequest request) {
        LeaseUse.Builder leases = request.leasing.use();
        RepeatPaths paths = request.leasing.nestedPaths();
        leases.nestedLoop = paths == null ? null : loop(paths);
        leases.leftOpen = Math.max(0, request.held - request.unseenReturns);
        leases.closedElsewhere = request.closedElsewhere;
        leases.openedLate = request.openedLate;
        return leases.build();
    }

    private Site loop(RepeatPaths paths) {
        return paths.sameMethod() ? Place.ofSeveralLines(paths, code).loop : null;
    }

    private List<ShapeUse> shapes(OpenRequest request) {
        int size = request.shapes.size();
        ShapeUse.Builder[] builders = new ShapeUse.Builder[size];
        List<ShapeUse> uses = new ArrayList<>(size + 1);
        for (int i = 0; i < size; i++) {
            builders[i] = counters(request.shapes.row(i));
            uses.add(builders[i].build());
        }
        for (int i = 0; i < size; i++) {
            evidence(request, request.shapes.row(i), builders[i], uses);
        }
        RowMatcher matcher = new RowMatcher(request, uses);
        for (int i = 0; i < size; i++) {
            SameKeys.find(request.shapes, i, builders[i], uses);
            builders[i].matchedRows = matcher.matchOf(i);
        }
        if (request.shapes.overflowRow() != null) {
            uses.add(counters(request.shapes.overflowRow()).build());
        }
        return uses;
    }

    private static ShapeUse.Builder counters(ShapeRow row) {
        ShapeUse.Builder use = ShapeUse.of(row.notes.shape);
        use.executions = row.executions;
        use.errors = row.errors;
        use.batches = row.batches;
        use.batchItems = row.batchItems;
        use.rows = row.rows;
        use.maxRows = row.maxRows;
        use.nanos = row.nanos;
        use.fetchNanos = row.fetchNanos;
        use.prepareNanos = row.prepareNanos;
        use.minNanos = row.executions == 0 ? 0 : row.minNanos;
        use.maxNanos = row.maxNanos;
        use.autoCommitted = row.autoCommitted;
        use.commits = row.commits;
        use.rollbacksBetween = row.rollbacksBetween;
        use.connectionsOpened = row.connectionsOpened;
        use.ownConnection = row.ownConnection;
        use.newConnections = row.newConnections;
        use.results = row.results();
        use.tenantChanges = row.tenantChanges;
        use.minGapNanos = row.executions < 2 ? 0 : Math.max(0, row.minGapNanos);
        use.firstNanos = row.firstNanos;
        use.lastNanos = row.lastNanos;
        return use;
    }

    private void evidence(OpenRequest request, ShapeRow row, ShapeUse.Builder use, List<ShapeUse> uses) {
        if (row.binds != null) {
            use.distinctBinds = row.binds.distinct();
            use.repeatedBinds = row.binds.repeated();
            parameters(request, row, use, uses);
        } else {
            use.onlyRowOf = OnlyRow.of(request, row, uses);
        }
        Place place = place(request, row, use);
        if (place != null) {
            use.callSite = place.callSite;
            use.loop = place.loop;
            use.trigger = place.trigger;
            use.framework = place.framework;
            use.sameLoop = place.sameLoop;
            use.sameStack = place.sameStack;
        }
    }

    private static void parameters(OpenRequest request, ShapeRow row, ShapeUse.Builder use, List<ShapeUse> uses) {
        PositionRow[] positions = row.binds.positions();
        for (int i = 0; i < positions.length; i++) {
            PositionRow position = positions[i];
            use.parameters.add(
                    new ParameterUse(i + 1, position.distinct(), position.nulls(), position.step(), position.dates()));
            links(request, position, i + 1, use, uses);
        }
        use.links.sort((a, b) -> {
            int byCover = Double.compare(b.cover(), a.cover());
            return byCover != 0 ? byCover : Double.compare(b.orderRatio(), a.orderRatio());
        });
    }

    private static void links(
            OpenRequest request, PositionRow position, int number, ShapeUse.Builder use, List<ShapeUse> uses) {
        for (int i = 0; i < position.candidateCount(); i++) {
            PositionRow.Candidate candidate = position.candidate(i);
            if (candidate.shape >= uses.size()) {
                continue;
            }
            ShapeRow source = request.shapes.row(candidate.shape);
            long matched = position.matched(i);
            if (matched >= DRIVING_MATCHES) {
                source.notes.drives = true;
            }
            long sourceDistinct = Math.max(matched, source.distinctOf(candidate.column));
            use.links.add(new DriverLink(
                    number,
                    uses.get(candidate.shape),
                    source.notes.nameOf(candidate.column),
                    matched,
                    sourceDistinct,
                    position.inOrder(i),
                    position.dense(sourceDistinct)));
        }
    }

    /** From this request's own stacks; else, where it took none, as the endpoint's earlier requests had it. */
    private Place place(OpenRequest request, ShapeRow row, ShapeUse.Builder use) {
        if (row.paths != null) {
            Place place = Place.of(row.paths, driverPaths(use), code);
            row.notes.remember(request.name, place);
            return place;
        }
        Place remembered = row.executions > 1 ? row.notes.remembered(request.name) : null;
        if (remembered != null || row.executions > 1 && request.sharing == null) {
            return remembered;
        }
        if (row.firstPath != null) {
            return Place.of(row.firstPath);
        }
        Place ofEndpoint = row.notes.firstPlaceOf(request.firstName);
        if (ofEndpoint != null) {
            return ofEndpoint;
        }
        CallPath[] first = row.notes.firstPaths();
        return first.length == 0 ? null : Place.of(first[0]);
    }

    private static CallPath[] driverPaths(ShapeUse.Builder use) {
        for (DriverLink link : use.links) {
            if (link.matched >= DRIVING_MATCHES && link.source.shape() != use.shape) {
                return ((ShapeNotes) link.source.shape().notes()).firstPaths();
            }
        }
        return NO_PATHS;
    }
}
