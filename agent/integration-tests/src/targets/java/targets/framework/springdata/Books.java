package targets.framework.springdata;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import targets.framework.jpa.Author;
import targets.framework.jpa.Book;

public interface Books extends JpaRepository<Book, Long> {

    List<Book> findByAuthor(Author author);

    List<Book> findByIdGreaterThanOrderById(long id, Limit limit);
}
