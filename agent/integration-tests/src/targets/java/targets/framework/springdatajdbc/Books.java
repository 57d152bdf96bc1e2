package targets.framework.springdatajdbc;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Books extends ListCrudRepository<Book, Long> {

    @Query("SELECT title FROM book WHERE author_id = :author")
    List<String> titlesOf(long author);

    List<Book> findByIdGreaterThanOrderById(long id, Limit limit);

    Slice<Book> findByIdGreaterThan(long id, Pageable page);
}
