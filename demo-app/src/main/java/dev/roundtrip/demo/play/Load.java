package dev.roundtrip.demo.play;

import dev.roundtrip.demo.load.Level;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What users ask of a server.
 *
 * @param path of the request with this number, counted from 0
 * @param levels played one after the other
 */
public record Load(IntFunction<String> path, List<Level> levels) {}
