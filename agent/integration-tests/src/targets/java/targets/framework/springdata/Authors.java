package targets.framework.springdata;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import targets.framework.jpa.Author;

public interface Authors extends JpaRepository<Author, Long> {

    @EntityGraph(attributePaths = "books")
    @Query("select a from Author a")
    List<Author> findAllWithBooks();

    Author findByName(String name);
}
