package targets.framework.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Its author is fetched eagerly, as is the default of a to-one association. */
@Entity
public class Loan {

    @Id
    private long id;

    private String note;

    @ManyToOne
    private Author author;

    public String getNote() {
        return note;
    }

    public Author getAuthor() {
        return author;
    }
}
