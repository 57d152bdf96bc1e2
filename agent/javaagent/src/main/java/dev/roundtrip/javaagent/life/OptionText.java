package dev.roundtrip.javaagent.life;

/** The text in force for an option. */
public interface OptionText {

    /** @return null where the user gave none */
    String of(String key);
}
