package targets.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/**
 * What happens to one thread of play, by a stream of random numbers of its own: the same seed brings the same play,
 * whatever other threads do. Bound to the thread that plays; one thread at a time.
 */
final class Fate {

    private static final ThreadLocal<Fate> CURRENT = new ThreadLocal<>();
    private static final int PER_MILLE = 1000;

    final SplittableRandom random;
    final Transcript transcript;
    private final Makes makes;
    private final Anger anger;
    private final ExecutorService elsewhere;
    private final Set<Object> closed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int throughCalls;

    /** @param elsewhere a thread that the driver uses; waited for, so nothing runs at the same time */
    Fate(long seed, String name, MadeClasses classes, ExecutorService elsewhere) {
        this.random = new SplittableRandom(seed);
        this.transcript = new Transcript();
        this.makes = new Makes(name, classes, random);
        this.anger = new Anger(random);
        this.elsewhere = elsewhere;
    }

    /** That of the current thread; null where it plays none. */
    static Fate current() {
        return CURRENT.get();
    }

    /** Plays on the current thread. */
    <T> T bound(Callable<T> play) throws Exception {
        Fate before = CURRENT.get();
        CURRENT.set(this);
        try {
            return play.call();
        } finally {
            CURRENT.set(before);
        }
    }

    Makes makes() {
        return makes;
    }

    /** Something to be thrown by the application. */
    Throwable anger(String where) {
        return anger.next(where);
    }

    void forget() {
        closed.clear();
        makes.forget();
    }

    /** So many calls pass on to what is wrapped before anything else may happen. */
    void passThrough(int calls) {
        throughCalls = calls;
    }

    Object decide(Chaotic self, String method, Class<?> type) {
        if (throughCalls > 0 && self.inner != null) {
            throughCalls--;
            return Chaotic.PASSES_ON;
        }
        int roll = random.nextInt(PER_MILLE);
        if (roll < 60) {
            throw Anger.<RuntimeException>sneak(anger.next(method));
        }
        if (roll < 75) {
            closed.add(makes.anyKnown());
        } else if (roll < 77) {
            Thread.currentThread().interrupt();
        } else if (roll == 77 && random.nextInt(10) == 0) {
            pause();
        }
        if (closed.contains(self) && !method.equals("close") && random.nextBoolean()) {
            throw Anger.<RuntimeException>sneak(new java.sql.SQLException(self.id() + " is closed", "08003"));
        }
        if (self.inner != null && roll < 970) {
            return Chaotic.PASSES_ON;
        }
        return roll % 97 == 0 ? answerElsewhere(type) : answer(type);
    }

    private Object answer(Class<?> type) {
        return type == void.class ? null : makes.answer(type);
    }

    private Object answerElsewhere(Class<?> type) {
        return uninterrupted(
                () -> elsewhere.submit(() -> bound(() -> answer(type))).get());
    }

    private static Object pause() {
        return uninterrupted(() -> {
            Thread.sleep(2);
            return null;
        });
    }

    /** Waits whatever comes; who is interrupted stays so. */
    private static Object uninterrupted(Callable<?> wait) {
        boolean interrupted = Thread.interrupted();
        try {
            return wait.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** For tasks that run beside each other: each goes its own way, known beforehand. */
    List<Fate> split(int count, String name, MadeClasses classes) {
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fates.add(new Fate(random.nextLong(), name + "." + i, classes, elsewhere));
        }
        return fates;
    }
}
