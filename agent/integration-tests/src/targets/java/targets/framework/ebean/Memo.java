package targets.framework.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Memo {

    @Id
    private long id;

    private String note;

    public Memo(long id, String note) {
        this.id = id;
        this.note = note;
    }

    public String getNote() {
        return note;
    }
}
