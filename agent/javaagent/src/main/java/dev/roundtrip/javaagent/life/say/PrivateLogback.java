package dev.roundtrip.javaagent.life.say;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.OutputStream;
import org.slf4j.Logger;

/**
 * A Logback of our own, set up by hand. Never through {@code LoggerFactory}: the application's
 * {@code logback.configurationFile} and {@code slf4j.provider} are meant for the application's Logback and would reach
 * ours.
 */
final class PrivateLogback {

    private PrivateLogback() {}

    /** A logger that writes messages as they are; the stream is never closed. */
    static Logger logger(OutputStream out) {
        LoggerContext context = new LoggerContext();
        context.setName("roundtrip");
        // Without one, Logback drops every event of a context that SLF4J did not make, and says nothing.
        context.setMDCAdapter(new LogbackMDCAdapter());
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender(context, out));
        return context.getLogger("roundtrip");
    }

    private static OutputStreamAppender<ILoggingEvent> appender(LoggerContext context, OutputStream out) {
        MessageEncoder encoder = new MessageEncoder();
        encoder.setContext(context);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(out);
        appender.start();
        return appender;
    }
}
