package dev.roundtrip.instrument.gate;

/**
 * Texts in a class file's constant pool that make a class worth a second look. Bits, tested on raw bytes while the
 * pool is walked; nothing is decoded.
 */
public final class Marker {

    /** {@code java/sql/} or {@code javax/sql/} anywhere. */
    public static final int SQL = 1;
    /** A descriptor that begins with a servlet request, javax or jakarta. */
    public static final int SERVLET = 2;
    /** The annotation {@code Path} of JAX-RS, javax or jakarta. */
    public static final int PATH = 4;
    /** The descriptor of {@code main}. */
    public static final int MAIN = 8;
    /** The {@code AsyncContext} of servlets, javax or jakarta, as a class. */
    public static final int ASYNC = 16;
    /** The descriptor of a method that takes a job context of Quartz. */
    public static final int QUARTZ = 32;
    /** The descriptor of a method that takes a message of JMS, javax or jakarta, of Kafka or of RabbitMQ. */
    public static final int MESSAGE = 64;
    /** An annotation of JUnit, TestNG or Spock, or the class {@code TestCase} of JUnit 3. */
    public static final int TEST = 128;
    /** The descriptor of a method that takes something of Kotest. */
    public static final int KOTEST = 256;
    /** An annotation of EJB on a method that a timer calls, or the descriptor of such a method. */
    public static final int TIMER = 512;

    private static final byte[] JAVA_SQL = ascii("java/sql/");
    private static final byte[] JAVAX_SQL = ascii("javax/sql/");
    private static final byte[] JAVAX_SERVLET = ascii("(Ljavax/servlet/ServletRequest;");
    private static final byte[] JAKARTA_SERVLET = ascii("(Ljakarta/servlet/ServletRequest;");
    private static final byte[] JAVAX_PATH = ascii("Ljavax/ws/rs/Path;");
    private static final byte[] JAKARTA_PATH = ascii("Ljakarta/ws/rs/Path;");
    private static final byte[] JAVAX_ASYNC = ascii("javax/servlet/AsyncContext");
    private static final byte[] JAKARTA_ASYNC = ascii("jakarta/servlet/AsyncContext");
    private static final byte[] QUARTZ_JOB = ascii("(Lorg/quartz/JobExecutionContext;)V");
    private static final byte[] JAVAX_JMS = ascii("(Ljavax/jms/Message;");
    private static final byte[] JAKARTA_JMS = ascii("(Ljakarta/jms/Message;");
    private static final byte[] KAFKA_RECORD = ascii("(Lorg/apache/kafka/clients/consumer/ConsumerRecord;");
    private static final byte[] AMQP_MESSAGE = ascii("(Lorg/springframework/amqp/core/Message;");
    private static final byte[] RABBIT_DELIVERY = ascii("(Ljava/lang/String;Lcom/rabbitmq/client/Envelope;");
    private static final byte[] JAVAX_SCHEDULE = ascii("Ljavax/ejb/Schedule");
    private static final byte[] JAKARTA_SCHEDULE = ascii("Ljakarta/ejb/Schedule");
    private static final byte[] JAVAX_TIMEOUT = ascii("Ljavax/ejb/Timeout;");
    private static final byte[] JAKARTA_TIMEOUT = ascii("Ljakarta/ejb/Timeout;");
    private static final byte[] JAVAX_TIMER = ascii("(Ljavax/ejb/Timer;)V");
    private static final byte[] JAKARTA_TIMER = ascii("(Ljakarta/ejb/Timer;)V");
    private static final byte[] JUNIT = ascii("Lorg/junit/");
    private static final byte[] TESTNG = ascii("Lorg/testng/annotations/");
    private static final byte[] SPOCK = ascii("Lorg/spockframework/runtime/model/");
    private static final byte[] KOTEST_CORE = ascii("(Lio/kotest/core/");
    private static final byte[] TEST_CASE = ascii("junit/framework/TestCase");
    private static final byte[] MAIN_DESCRIPTOR = ascii("([Ljava/lang/String;)V");

    /** No marker but those of SQL is shorter. */
    private static final int SHORTEST = ascii("Lorg/junit/Test;").length;

    private Marker() {}

    /** The markers in one constant, as bits. */
    static int in(byte[] bytes, int start, int length) {
        int found = mentionsSql(bytes, start, start + length) ? SQL : 0;
        if (length >= SHORTEST) {
            if (bytes[start] == '(') {
                found |= inDescriptor(bytes, start, length);
            } else if (is(JAVAX_PATH, bytes, start, length) || is(JAKARTA_PATH, bytes, start, length)) {
                found |= PATH;
            } else if (is(JAVAX_ASYNC, bytes, start, length) || is(JAKARTA_ASYNC, bytes, start, length)) {
                found |= ASYNC;
            } else if (isOfTimer(bytes, start, length)) {
                found |= TIMER;
            } else if (isOfTest(bytes, start, length)) {
                found |= TEST;
            }
        }
        return found;
    }

    private static boolean isOfTimer(byte[] bytes, int start, int length) {
        return begins(JAVAX_SCHEDULE, bytes, start, length)
                || begins(JAKARTA_SCHEDULE, bytes, start, length)
                || is(JAVAX_TIMEOUT, bytes, start, length)
                || is(JAKARTA_TIMEOUT, bytes, start, length);
    }

    private static boolean isOfTest(byte[] bytes, int start, int length) {
        return begins(JUNIT, bytes, start, length)
                || begins(TESTNG, bytes, start, length)
                || begins(SPOCK, bytes, start, length)
                || is(TEST_CASE, bytes, start, length);
    }

    private static int inDescriptor(byte[] bytes, int start, int length) {
        if (is(MAIN_DESCRIPTOR, bytes, start, length)) {
            return MAIN;
        }
        if (is(QUARTZ_JOB, bytes, start, length)) {
            return QUARTZ;
        }
        if (isOfMessage(bytes, start, length)) {
            return MESSAGE;
        }
        if (is(JAVAX_TIMER, bytes, start, length) || is(JAKARTA_TIMER, bytes, start, length)) {
            return TIMER;
        }
        if (begins(KOTEST_CORE, bytes, start, length)) {
            return KOTEST;
        }
        boolean servlet = begins(JAVAX_SERVLET, bytes, start, length) || begins(JAKARTA_SERVLET, bytes, start, length);
        return servlet ? SERVLET : 0;
    }

    private static boolean isOfMessage(byte[] bytes, int start, int length) {
        return begins(JAVAX_JMS, bytes, start, length)
                || begins(JAKARTA_JMS, bytes, start, length)
                || begins(KAFKA_RECORD, bytes, start, length)
                || begins(AMQP_MESSAGE, bytes, start, length)
                || begins(RABBIT_DELIVERY, bytes, start, length);
    }

    /** The letter q is the rarest of the text looked for, so nearly every byte costs one comparison. */
    private static boolean mentionsSql(byte[] bytes, int start, int end) {
        for (int i = start + 6; i < end - 2; i++) {
            if (bytes[i] == 'q' && (endsAt(JAVA_SQL, bytes, start, i + 3) || endsAt(JAVAX_SQL, bytes, start, i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(byte[] text, byte[] bytes, int start, int end) {
        int from = end - text.length;
        return from >= start && begins(text, bytes, from, text.length);
    }

    private static boolean is(byte[] text, byte[] bytes, int start, int length) {
        return length == text.length && begins(text, bytes, start, length);
    }

    private static boolean begins(byte[] text, byte[] bytes, int start, int length) {
        if (length < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (bytes[start + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }
}
