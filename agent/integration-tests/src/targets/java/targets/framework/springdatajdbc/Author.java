package targets.framework.springdatajdbc;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** An aggregate: its books come and go with it. */
record Author(
        @Id Long id,
        String name,
        @MappedCollection(idColumn = "AUTHOR_ID") Set<Book> books) {}
