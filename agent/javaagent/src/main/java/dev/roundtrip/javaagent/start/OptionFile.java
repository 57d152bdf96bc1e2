package dev.roundtrip.javaagent.start;

import dev.roundtrip.engine.options.ConfigFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Reads the file that the option {@code config} names; before main, so without {@code java.nio.file}. */
final class OptionFile implements ConfigFile {

    @Override
    public Properties read(String path) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = new FileInputStream(path)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            // A broken escape like \\u12x is what Properties has this exception for.
            throw new IOException(e.getMessage(), e);
        }
        return properties;
    }
}
