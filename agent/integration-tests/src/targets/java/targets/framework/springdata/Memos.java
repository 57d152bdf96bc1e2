package targets.framework.springdata;

import org.springframework.data.jpa.repository.JpaRepository;
import targets.framework.jpa.Memo;

public interface Memos extends JpaRepository<Memo, Long> {}
