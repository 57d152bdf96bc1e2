package targets.framework.springdatajdbc;

import org.springframework.data.repository.ListCrudRepository;

interface Loans extends ListCrudRepository<Loan, Long> {}
