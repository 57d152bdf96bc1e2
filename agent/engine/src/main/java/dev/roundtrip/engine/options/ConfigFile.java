package dev.roundtrip.engine.options;

import java.io.IOException;
import java.util.Properties;

/** Reads the file that the option {@code config} names; the engine itself opens no files. */
public interface ConfigFile {

    /**
     * The properties in a file.
     *
     * @throws IOException where it cannot be read; the message is shown to the user
     */
    Properties read(String path) throws IOException;
}
