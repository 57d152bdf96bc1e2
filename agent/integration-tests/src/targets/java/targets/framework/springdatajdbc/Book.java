package targets.framework.springdatajdbc;

import org.springframework.data.annotation.Id;

/** A part of its author, and seen by {@link Books} an aggregate of its own. */
record Book(@Id Long id, String title) {}
