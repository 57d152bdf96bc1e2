package dev.roundtrip.javaagent.life;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;

/**
 * Where summaries and findings are printed: a logger of our own Logback, set up by hand on first use. Never through
 * {@code LoggerFactory}: the application's {@code logback.configurationFile} and {@code slf4j.provider} are meant for
 * the application's Logback and would reach ours. Safe for threads.
 */
final class Console {
    private final ConsoleTarget target;
    private Logger logger;

    Console(ConsoleTarget target) {
        this.target = target;
    }

    /** @param text one or many lines, without the last line end */
    synchronized void print(String text) {
        if (logger == null) {
            logger = logger();
        }
        logger.info(text);
    }

    private Logger logger() {
        LoggerContext context = new LoggerContext();
        context.setName("roundtrip");
        // Without one, Logback 1.3.8+ asks SLF4J for it, and that starts the very search that we avoid.
        context.setMDCAdapter(new LogbackMDCAdapter());
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender(context));
        return context.getLogger("roundtrip");
    }

    private OutputStreamAppender<ILoggingEvent> appender(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%msg%n");
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(target.open());
        appender.start();
        return appender;
    }
}
