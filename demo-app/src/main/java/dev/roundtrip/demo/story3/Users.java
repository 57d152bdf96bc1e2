package dev.roundtrip.demo.story3;

import dev.roundtrip.demo.story3.model.AppUser;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Users extends Repository<AppUser, Long> {

    List<AppUser> findByDepartmentOrganisationIdOrderById(long organisation);
}
