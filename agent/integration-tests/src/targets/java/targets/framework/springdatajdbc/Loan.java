package targets.framework.springdatajdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.Column;

/** Knows the key of its author only. */
record Loan(@Id Long id, @Column("AUTHOR_ID") AggregateReference<Author, Long> author, String note) {}
