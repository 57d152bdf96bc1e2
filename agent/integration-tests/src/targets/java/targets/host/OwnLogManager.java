package targets.host;

import java.util.logging.LogManager;

/** The log manager of {@link ChoosesLogManager}. */
public final class OwnLogManager extends LogManager {}
