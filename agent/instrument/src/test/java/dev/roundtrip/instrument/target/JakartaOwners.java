package dev.roundtrip.instrument.target;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A resource class. */
@Path("/owners/")
public final class JakartaOwners {

    @GET
    public String all() {
        return "all";
    }

    @GET
    @Path("{ownerId}/pets")
    public String pets(@PathParam("ownerId") long ownerId) {
        return "pets of " + ownerId;
    }

    /** A locator of a sub-resource answers no request itself. */
    @Path("{ownerId}/visits")
    public Object visits() {
        return this;
    }
}
