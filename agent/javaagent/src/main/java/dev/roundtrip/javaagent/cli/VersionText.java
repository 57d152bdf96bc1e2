package dev.roundtrip.javaagent.cli;

import dev.roundtrip.javaagent.life.file.AgentVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"roundtrip " + AgentVersion.text()};
    }
}
