package dev.roundtrip.javaagent.life.say;

import org.slf4j.Logger;

/**
 * Where summaries and findings are printed. The logger behind it is made on first use, and in a class of its own, so
 * that nothing of Logback is even loaded before main. Safe for threads.
 */
public final class Console {
    private final ConsoleTarget target;
    private Logger logger;

    public Console(ConsoleTarget target) {
        this.target = target;
    }

    /** @param text one or many lines, without the last line end */
    public synchronized void print(String text) {
        if (logger == null) {
            logger = PrivateLogback.logger(target.open());
        }
        logger.info(text);
    }
}
