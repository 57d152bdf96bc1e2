package targets.framework.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.mapping.FetchType;

public interface Authors {

    @Select("SELECT id FROM author")
    List<Long> ids();

    @Select("SELECT id, name FROM author")
    @Result(property = "id", column = "id", id = true)
    @Result(property = "titles", column = "id", many = @Many(select = "titlesOf", fetchType = FetchType.EAGER))
    List<Author> withTitlesAtOnce();

    @Select("SELECT id, name FROM author")
    @Result(property = "id", column = "id", id = true)
    @Result(property = "titles", column = "id", many = @Many(select = "titlesOf", fetchType = FetchType.LAZY))
    List<Author> withTitlesLater();

    @Select("SELECT title FROM book WHERE author_id = #{author}")
    List<String> titlesOf(long author);

    @Select("SELECT b.title FROM author a JOIN book b ON b.author_id = a.id")
    List<String> titlesOfAll();

    @Insert("INSERT INTO memo VALUES (#{id}, #{note})")
    int insert(@Param("id") long id, @Param("note") String note);

    @Select("SELECT name FROM author WHERE id = #{id}")
    @Options(useCache = false, flushCache = Options.FlushCachePolicy.TRUE)
    String name(long id);

    @Select("SELECT id FROM book WHERE id > #{last} ORDER BY id LIMIT 20")
    List<Long> booksAfter(long last);

    @Select("SELECT title FROM book ORDER BY id LIMIT 20 OFFSET #{offset}")
    List<String> page(int offset);

    @Select("SELECT id FROM book")
    List<Long> bookIds();

    @Select("<script>SELECT title FROM book WHERE id IN"
            + " <foreach collection='ids' item='id' open='(' close=')' separator=','>#{id}</foreach></script>")
    List<String> titlesIn(@Param("ids") List<Long> ids);
}
