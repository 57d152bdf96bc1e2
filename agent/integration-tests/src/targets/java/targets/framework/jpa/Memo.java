package targets.framework.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** With a key that the program gives. */
@Entity
public class Memo {

    @Id
    private long id;

    private String note;

    protected Memo() {}

    public Memo(long id, String note) {
        this.id = id;
        this.note = note;
    }

    public String getNote() {
        return note;
    }
}
