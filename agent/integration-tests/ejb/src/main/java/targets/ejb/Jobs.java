package targets.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import targets.work.Tasks;

/** Its class and methods name the units of work. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

    private static final CountDownLatch SCHEDULED = new CountDownLatch(2);
    private static final CountDownLatch TIMED_OUT = new CountDownLatch(1);

    @Resource
    private TimerService timers;

    @PostConstruct
    void startTimer() {
        timers.createSingleActionTimer(100, new TimerConfig("once", false));
    }

    /** Works twice, however often it is called. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void oneByOne() {
        if (SCHEDULED.getCount() > 0) {
            Tasks.listOneByOne();
            SCHEDULED.countDown();
        }
    }

    @Timeout
    public void once(Timer timer) {
        Tasks.listAtOnce();
        TIMED_OUT.countDown();
    }

    @Asynchronous
    public Future<Integer> onAnotherThread() {
        return new AsyncResult<>(Tasks.listOneByOne());
    }

    public void awaitTimers() throws InterruptedException {
        SCHEDULED.await();
        TIMED_OUT.await();
    }
}
