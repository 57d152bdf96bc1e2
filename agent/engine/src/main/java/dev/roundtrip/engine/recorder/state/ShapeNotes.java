package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.recorder.clock.Pace;
import dev.roundtrip.engine.recorder.path.Place;
import dev.roundtrip.engine.shape.Shape;
import dev.roundtrip.engine.site.CallPath;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the recorder learns about one shape over the life of the process: how to pace its clocks, where the code runs it,
 * the numbers of its columns. Safe for threads; bounded.
 */
public final class ShapeNotes {

    /** Column numbers of labels that the select list does not name. */
    private static final int FIRST_FREE_COLUMN = 128;

    private static final int MAX_COLUMN = 255;
    private static final int MAX_FIRST_PATHS = 4;
    private static final int MAX_PLACES = 64;
    private static final int EAGER_STACKS = 64;
    private static final int ONE_REQUEST_IN = 64;

    public final Shape shape;
    public final Pace prepare = new Pace();
    public final Pace fetch = new Pace();
    public final Pace close = new Pace();

    /** Whether rows of this shape ever drove another: its columns are then recorded beyond the usual bound. */
    public volatile boolean drives;

    private final ConcurrentMap<String, Integer> columnsByLabel = new ConcurrentHashMap<>();
    private final AtomicInteger freeColumn = new AtomicInteger(FIRST_FREE_COLUMN);
    private final AtomicInteger stacks = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Place> firstPlaces = new ConcurrentHashMap<>();
    private volatile Prepared prepared;
    private volatile CallPath[] firstPaths = new CallPath[0];

    /** A prepared text of the shape and the hash of its literals. */
    private static final class Prepared {
        final String text;
        final long literals;

        Prepared(String text, long literals) {
            this.text = text;
            this.literals = literals;
        }
    }

    ShapeNotes(Shape shape) {
        this.shape = shape;
    }

    /** The hash of a prepared text's literals: most shapes have one text, so that of the first is kept. */
    long literalsOf(String text, LiteralValues values) {
        Prepared known = prepared;
        if (known != null && known.text.equals(text)) {
            return known.literals;
        }
        long literals = values.hash(text);
        if (known == null) {
            prepared = new Prepared(text, literals);
        }
        return literals;
    }

    /** The number of a column that is read by label: its place in the select list, else a free number. */
    public int columnOf(String label) {
        Integer known = columnsByLabel.get(label);
        if (known != null) {
            return known;
        }
        if (labels() >= MAX_COLUMN) {
            return MAX_COLUMN;
        }
        int column = place(label);
        Integer first = columnsByLabel.putIfAbsent(label, column);
        return first == null ? column : first;
    }

    /** The number of a column by its name in the table, in whichever case; 0 where none is known by it. */
    public int numberOf(String name) {
        for (int i = 0; i < shape.sources().size() && i + 1 < FIRST_FREE_COLUMN; i++) {
            if (shape.sources().get(i).equalsIgnoreCase(name)) {
                return i + 1;
            }
        }
        for (Map.Entry<String, Integer> entry : columnsByLabel.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                return entry.getValue();
            }
        }
        return 0;
    }

    /** How many labels are known. */
    int labels() {
        return columnsByLabel.size();
    }

    /** The name of a column by its number, for people. */
    public String nameOf(int column) {
        if (column < FIRST_FREE_COLUMN
                && column <= shape.sources().size()
                && !shape.sources().get(column - 1).isEmpty()) {
            return shape.sources().get(column - 1);
        }
        for (Map.Entry<String, Integer> entry : columnsByLabel.entrySet()) {
            if (entry.getValue() == column) {
                return entry.getKey();
            }
        }
        return "#" + column;
    }

    /**
     * Whether a request that runs this shape for the first time should look where from: several endpoints may ask the same
     * from different places.
     *
     * @param request the name that it began with
     */
    public boolean wantsFirstPath(String request) {
        return firstPaths.length < MAX_FIRST_PATHS
                || firstPlaces.size() < MAX_PLACES && !firstPlaces.containsKey(request);
    }

    public void addFirstPath(String request, CallPath path) {
        if (firstPlaces.size() < MAX_PLACES) {
            firstPlaces.putIfAbsent(request, Place.of(path));
        }
        synchronized (this) {
            if (firstPaths.length < MAX_FIRST_PATHS) {
                CallPath[] more = Arrays.copyOf(firstPaths, firstPaths.length + 1);
                more[firstPaths.length] = path;
                firstPaths = more;
            }
        }
    }

    /** From where an endpoint ran this shape first; null where unknown. */
    public Place firstPlaceOf(String request) {
        return firstPlaces.get(request);
    }

    /** From where requests ran this shape first. */
    public CallPath[] firstPaths() {
        return firstPaths;
    }

    /** Whether a request may look at stacks of repeats: all do at first, later one in many. */
    public boolean wantsRepeatPaths() {
        return stacks.get() < EAGER_STACKS || requests.incrementAndGet() % ONE_REQUEST_IN == 0;
    }

    public void tookStack() {
        stacks.incrementAndGet();
    }

    /** Keeps where the repeats of an endpoint come from, for its requests that read no stacks. */
    public void remember(String request, Place place) {
        if (places.size() < MAX_PLACES || places.containsKey(request)) {
            places.put(request, place);
        }
    }

    /** What was kept for an endpoint; null if nothing. */
    public Place remembered(String request) {
        return places.get(request);
    }

    private int place(String label) {
        for (int i = 0; i < shape.columns().size(); i++) {
            if (i + 1 < FIRST_FREE_COLUMN && shape.columns().get(i).equalsIgnoreCase(label)) {
                return i + 1;
            }
        }
        return Math.min(freeColumn.getAndIncrement(), MAX_COLUMN);
    }
}
