package dev.roundtrip.engine.naming;

/**
 * Names requests by what their boundary hands over: the servlet request, the exchange, the scheduled runnable. Uses
 * reflection on public methods only, cached per class, and never lets an exception out. The calls are those of
 * {@code java.lang.RoundtripSink.REQUEST_…}. Safe for all threads.
 *
 * <p>Every name is at most {@value Text#LONGEST} characters long and free of control characters: paths and arguments
 * are hostile.
 */
public final class RequestNames {

    private static final String UNKNOWN = "request";
    private static final String ASKS = "\nasks";

    private final TestMethods tests = new TestMethods();

    /**
     * The name as far as it is known when the request begins; it must be cheap.
     *
     * @return for HTTP the method and the path with ids folded ({@code GET /owners/{id}}, context path included, query
     *     left out); the class and method of a scheduled job or a listener ({@code com.acme.Job.run}); job and step of
     *     a batch ({@code nightly.load}); service and method of a call; the operation of an execution of GraphQL; the
     *     configured method, with its argument in brackets where it was asked for ({@code com.acme.Job#run[nightly]}); {@code test}, the
     *     class without its package, and the method ({@code test OwnerTest.shows_visits}); {@code main} and the class
     *     name; never null
     */
    public String atStart(int call, Object self, Object argument) {
        try {
            String name = name(call, self, argument);
            return name == null ? UNKNOWN : Text.clean(name);
        } catch (Throwable t) {
            // Foreign code answered us, with anything up to an Error; a request without a good name is still a request.
            return UNKNOWN;
        }
    }

    private String name(int call, Object self, Object argument) throws Exception {
        switch (call) {
            case RoundtripSink.REQUEST_SERVLET:
                return ServletRequests.name(request(argument));
            case RoundtripSink.REQUEST_EXCHANGE:
                return Exchanges.name(argument);
            case RoundtripSink.WEB_HANDLED:
                return WebExchanges.name(argument);
            case RoundtripSink.REQUEST_CALL:
            case RoundtripSink.REQUEST_CALL_MESSAGE:
                return GrpcCalls.name(argument);
            case RoundtripSink.REQUEST_GRAPHQL:
                return Operations.name(argument);
            case RoundtripSink.REQUEST_SCHEDULED:
                return argument == null ? ScheduledMethods.name(self) : ScheduledMethods.name(self, argument);
            case RoundtripSink.REQUEST_MESSAGE:
                return argument == null ? ScheduledMethods.ofHandler(self) : ScheduledMethods.name(self, argument);
            case RoundtripSink.REQUEST_BATCH:
                return BatchSteps.name(argument);
            case RoundtripSink.REQUEST_METHOD:
                return ConfiguredMethods.name(argument);
            case RoundtripSink.REQUEST_TEST:
                return "test " + tests.name(self, argument);
            case RoundtripSink.REQUEST_SET_UP:
                return "set-up " + tests.name(self, argument);
            case RoundtripSink.REQUEST_TEAR_DOWN:
                return "tear-down " + tests.name(self, argument);
            case RoundtripSink.REQUEST_MAIN:
                return "main " + argument;
            default:
                return null;
        }
    }

    /** The package of a test's class, or of what sets it up; empty without one, null where unknown and of all else. */
    public String packageAtStart(int call, Object self, Object argument) {
        boolean ofTest = call == RoundtripSink.REQUEST_TEST
                || call == RoundtripSink.REQUEST_SET_UP
                || call == RoundtripSink.REQUEST_TEAR_DOWN;
        try {
            return ofTest ? TestMethods.packageName(self, argument) : null;
        } catch (Throwable t) {
            // As above: unknown.
            return null;
        }
    }

    /**
     * A test with all that is asked of it, a line each.
     *
     * @return empty for a test that is no method; else {@code com.acme.OwnerTest#shows_visits}, and below it lines like {@code max-statements 5}, or
     *     {@code unread} and the reason
     */
    public String test(Object self, Object argument) {
        if (KotestTests.handsOver(argument) || Scenarios.SCENARIO.equals(argument)) {
            return "";
        }
        String method = UNKNOWN;
        try {
            RunningTest test = RunningTest.of(self, argument);
            if (test != null) {
                method = test.name;
                return method + AskedOfTests.of(test, String.valueOf(argument).endsWith(ASKS));
            }
            return method;
        } catch (Throwable t) {
            // Classes of the user's that lack others of theirs; the test itself may run all the same.
            return method + "\nunread " + t.getClass().getName();
        }
    }

    /**
     * Whether a boundary stands for a unit of work; false for a call of a runner whose method is one itself, or none, and
     * for a step of a flow or a part of a call.
     */
    public boolean isUnit(int call, Object self, Object argument) {
        try {
            if (KotestTests.handsOver(argument)) {
                return KotestTests.isUnit(argument);
            }
            if (call == RoundtripSink.REQUEST_MESSAGE) {
                return !ScheduledMethods.isStepOfFlow(self);
            }
            if (call == RoundtripSink.REQUEST_CALL_MESSAGE) {
                return GrpcCalls.hasManyRequests(argument);
            }
            boolean ofRunner = call == RoundtripSink.REQUEST_TEST && RunnersTests.handOver((String) argument);
            return !ofRunner || RunnersTests.isTest(self, (String) argument);
        } catch (Throwable t) {
            // As above: unknown.
            return false;
        }
    }

    /**
     * The name with a template for its path: the method stays, and what the application is mapped to stands in front.
     *
     * @param startName of an HTTP request
     */
    public String routed(int call, Object argument, String template, String startName) {
        String verb = startName.substring(0, startName.indexOf(' ') + 1);
        try {
            return Text.clean(verb + fullPath(call, argument, template, startName.substring(verb.length())));
        } catch (Throwable t) {
            // As above: the template alone has to do.
            return Text.clean(verb + template);
        }
    }

    private static String fullPath(int call, Object argument, String template, String path) throws Exception {
        switch (call) {
            case RoundtripSink.REQUEST_SERVLET:
                return ServletRequests.fullPath(request(argument), template);
            case RoundtripSink.WEB_HANDLED:
                return Templates.below(path, template);
            default:
                return Exchanges.fullPath(argument, template);
        }
    }

    /** The template that a route is known by, in whatever form the framework has it; null where it says nothing. */
    public String template(Object route) {
        try {
            return Templates.of(route);
        } catch (Throwable t) {
            // As above: unknown.
            return null;
        }
    }

    /** What all parts of an exchange of a web server have in common; the part itself where that is not known. */
    public Object exchange(Object part) {
        try {
            return WebExchanges.exchange(part);
        } catch (Throwable t) {
            // As above: unknown.
            return part;
        }
    }

    /** The container's own request object behind all wrappers, of a servlet request; null where it cannot be had. */
    public Object original(Object argument) {
        try {
            return ServletRequests.original(request(argument));
        } catch (Throwable t) {
            // As above: unknown.
            return null;
        }
    }

    /** Whether a servlet request is one that came before and is dispatched again; false where unknown. */
    public boolean isDispatched(Object argument) {
        try {
            return ServletRequests.isDispatched(request(argument));
        } catch (Throwable t) {
            // As above: unknown.
            return false;
        }
    }

    private static Object request(Object argument) {
        return ((Object[]) argument)[0];
    }

    /** The better name that the end of the request knows (the route template), else the one given; never null. */
    public String atEnd(int call, Object self, Object argument, String startName) {
        if (call != RoundtripSink.REQUEST_SERVLET) {
            return startName;
        }
        try {
            String route = ServletRequests.route(request(argument));
            return route == null ? startName : Text.clean(route);
        } catch (Throwable t) {
            // As above: the name from the start has to do.
            return startName;
        }
    }

    /** Whether the status of a gRPC call is a fault of the server; false where unknown. */
    public boolean isFailure(Object status) {
        try {
            return GrpcCalls.isFailure(status);
        } catch (Throwable t) {
            // As above: unknown.
            return false;
        }
    }

    /**
     * Whether the response says that the request failed: an HTTP status of 500 or more. False where unknown, as before
     * Servlet 3.
     */
    public boolean failed(int call, Object self, Object argument) {
        try {
            if (call == RoundtripSink.REQUEST_SERVLET) {
                return ServletRequests.status(request(argument), ((Object[]) argument)[1]) >= 500;
            }
            if (call == RoundtripSink.WEB_HANDLED) {
                return argument != null && WebExchanges.status(argument) >= 500;
            }
            return call == RoundtripSink.REQUEST_EXCHANGE && Exchanges.status(argument) >= 500;
        } catch (Throwable t) {
            // As above: unknown.
            return false;
        }
    }
}
