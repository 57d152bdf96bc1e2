package targets.framework.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** With a key that the database gives. */
@Entity
public class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String note;

    protected Ticket() {}

    public Ticket(String note) {
        this.note = note;
    }

    public String getNote() {
        return note;
    }
}
