package dev.roundtrip.instrument.target;

import javax.ws.rs.DELETE;
import javax.ws.rs.Path;

/** A resource class. */
@Path("pets")
public final class JavaxPets {

    @DELETE
    @Path("/{petId}")
    public int delete() {
        return 1;
    }
}
