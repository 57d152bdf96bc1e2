package targets.framework.springdatajdbc;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Authors extends ListCrudRepository<Author, Long> {

    @Query("SELECT id FROM author")
    List<Long> ids();

    @Query("SELECT name FROM author WHERE id = :id")
    String nameOf(long id);

    @Query("SELECT b.title FROM author a JOIN book b ON b.author_id = a.id")
    List<String> titlesOfAll();
}
