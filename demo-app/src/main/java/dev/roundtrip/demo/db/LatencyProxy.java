package dev.roundtrip.demo.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts a network between a program and a database on the same machine: a TCP port on loopback that passes every byte
 * on, but holds each new connection back for the handshake and each message to the database for one round trip.
 *
 * <p>It knows no protocol. A message is what arrives in one read, which fits drivers that flush once per request. The
 * whole round trip is paid on the way in: for a request and its answer the sum is the same, at half the wake-ups.
 */
public final class LatencyProxy implements AutoCloseable {

    /** Hundred users may knock at once; none of them may be turned away here. */
    private static final int BACKLOG = 1024;

    private static final int BUFFER_BYTES = 64 * 1024;

    private final ServerSocket entrance;
    private final int target;
    private final Latency latency;
    /** Fair: who knocks first is let in first. */
    private final Semaphore lanes;

    private final ExecutorService threads = Executors.newCachedThreadPool(LatencyProxy::daemon);

    private LatencyProxy(ServerSocket entrance, int target, Latency latency) {
        this.entrance = entrance;
        this.target = target;
        this.latency = latency;
        this.lanes = new Semaphore(latency.lanes(), true);
    }

    /** Opens a port on loopback in front of {@code target}, another port on loopback. */
    public static LatencyProxy inFrontOf(int target, Latency latency) {
        try {
            ServerSocket entrance = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            LatencyProxy proxy = new LatencyProxy(entrance, target, latency);
            proxy.threads.execute(proxy::acceptUntilClosed);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the latency proxy", e);
        }
    }

    public int port() {
        return entrance.getLocalPort();
    }

    @Override
    public void close() {
        closeQuietly(entrance);
        threads.shutdownNow();
    }

    private void acceptUntilClosed() {
        try {
            while (true) {
                Socket client = entrance.accept();
                threads.execute(() -> connect(client));
            }
        } catch (IOException e) {
            // close() was called: the only way for this loop to end.
            threads.shutdown();
        }
    }

    private void connect(Socket client) {
        try {
            handshake();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            threads.execute(() -> pass(server, client, Duration.ZERO));
            pass(client, server, latency.roundTrip());
        } catch (IOException | InterruptedException e) {
            // The database refuses, or the play is over: the program sees a closed connection.
            closeQuietly(client);
        }
    }

    private void handshake() throws InterruptedException {
        lanes.acquire();
        try {
            pause(latency.handshake());
        } finally {
            lanes.release();
        }
    }

    /** Passes bytes on until one side ends, then ends the other. */
    private static void pass(Socket from, Socket to, Duration delay) {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                pause(delay);
                out.write(buffer, 0, length);
            }
        } catch (IOException e) {
            // A connection that breaks is how programs leave; both sockets are closed by now.
            return;
        }
    }

    /** Sleeps to the microsecond; {@link Thread#sleep} of JDK 17 rounds up to milliseconds. */
    private static void pause(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // Nothing is lost with a socket that is already broken.
            return;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "latency-proxy");
        thread.setDaemon(true);
        return thread;
    }
}
