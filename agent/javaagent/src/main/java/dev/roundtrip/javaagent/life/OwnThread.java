package dev.roundtrip.javaagent.life;

/**
 * Threads of the agent. Made before main and started when first needed: a thread takes over the class loader and the
 * rights of whoever makes it, and one made inside a request would hold on to that application for good. Daemons, so
 * that they never keep the JVM alive.
 */
final class OwnThread {

    private OwnThread() {}

    static Thread notStarted(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(OwnThread.class.getClassLoader());
        return thread;
    }
}
