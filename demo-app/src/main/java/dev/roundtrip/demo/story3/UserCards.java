package dev.roundtrip.demo.story3;

import java.util.List;

/** Collects what the dashboard shows. */
interface UserCards {

    /** A card for each user of the organisation, by id. */
    List<UserCard> of(long organisation);
}
