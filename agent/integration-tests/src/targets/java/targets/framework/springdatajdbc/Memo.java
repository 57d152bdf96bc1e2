package targets.framework.springdatajdbc;

import org.springframework.data.annotation.Id;

/** With a key that the program gives. */
record Memo(@Id Long id, String note) {}
