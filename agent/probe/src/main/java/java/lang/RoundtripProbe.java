package java.lang;

/**
 * What woven code calls: static entries that pass on to one sink, or do nothing while there is none.
 *
 * <p>This class lives in {@code java.base} so that every class loader sees it: plain, OSGi, JBoss Modules, named
 * modules. It does no work of its own, has no start-up code and names nothing outside {@code java.base}. Whatever the
 * sink throws is caught here: we may lose data, we never break a call.
 */
public final class RoundtripProbe {

    /** Who listens. Null, the state at start, switches every probe off. */
    public static volatile RoundtripSink sink;

    /**
     * Whether any thread looks at column values at present. Deliberately not volatile: getters read it at every call,
     * a late view costs a few unrecorded values and nothing else.
     */
    public static boolean reading;

    /** Whether some thread's stack was too full to tell the sink of a trouble. Not volatile: late is early enough. */
    public static boolean exhausted;

    private RoundtripProbe() {}

    public static void enter(int call, Object self, Object argument) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.enter(call, self, argument);
            } catch (Throwable t) {
                trouble(s, call, t);
            }
        }
    }

    public static void exit(int call, Object result) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.exit(call, result);
            } catch (Throwable t) {
                trouble(s, call, t);
            }
        }
    }

    /**
     * The one entry that lets something out: what the sink has against a test, on purpose and ready to be shown. Thrown
     * here because a branch in the test's own code would need a frame, and so its types.
     */
    public static void exitTest(int call, Object result) throws Throwable {
        Throwable guilty = null;
        RoundtripSink s = sink;
        if (s != null) {
            try {
                guilty = s.exitTest(call, result);
            } catch (Throwable t) {
                trouble(s, call, t);
            }
        }
        if (guilty != null) {
            throw guilty;
        }
    }

    public static void exitNumber(int call, long result) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.exitNumber(call, result);
            } catch (Throwable t) {
                trouble(s, call, t);
            }
        }
    }

    public static void fail(int call, Throwable thrown) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.fail(call, thrown);
            } catch (Throwable t) {
                trouble(s, call, t);
            }
        }
    }

    public static void bindNumber(Object statement, int position, long value) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.bindNumber(statement, position, value);
            } catch (Throwable t) {
                trouble(s, 0, t);
            }
        }
    }

    public static void bind(Object statement, int position, Object value) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.bind(statement, position, value);
            } catch (Throwable t) {
                trouble(s, 0, t);
            }
        }
    }

    public static void beginRead(Object resultSet, int column) {
        if (reading) {
            RoundtripSink s = sink;
            if (s != null) {
                try {
                    s.beginRead(resultSet, column);
                } catch (Throwable t) {
                    trouble(s, 0, t);
                }
            }
        }
    }

    public static void beginRead(Object resultSet, String label) {
        if (reading) {
            RoundtripSink s = sink;
            if (s != null) {
                try {
                    s.beginRead(resultSet, label);
                } catch (Throwable t) {
                    trouble(s, 0, t);
                }
            }
        }
    }

    public static void readNumber(long value) {
        if (reading) {
            RoundtripSink s = sink;
            if (s != null) {
                try {
                    s.readNumber(value);
                } catch (Throwable t) {
                    trouble(s, 0, t);
                }
            }
        }
    }

    public static void read(Object value) {
        if (reading) {
            RoundtripSink s = sink;
            if (s != null) {
                try {
                    s.read(value);
                } catch (Throwable t) {
                    trouble(s, 0, t);
                }
            }
        }
    }

    public static void beginRow(Object resultSet) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.beginRow(resultSet);
            } catch (Throwable t) {
                trouble(s, 0, t);
            }
        }
    }

    public static void row(boolean present) {
        RoundtripSink s = sink;
        if (s != null) {
            try {
                s.row(present);
            } catch (Throwable t) {
                trouble(s, 0, t);
            }
        }
    }

    private static void trouble(RoundtripSink s, int call, Throwable thrown) {
        try {
            s.trouble(call, thrown);
        } catch (StackOverflowError atItsEnd) {
            // So deep in the application's recursion that nothing can be told; further up there is room again.
            exhausted = true;
        } catch (Throwable ignored) {
            // The reporter of troubles is itself in trouble: nothing is left that could be told or done.
            sink = null;
        }
    }
}
