package org.cyclorama.defaults.outbox;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.cyclorama.defaults.identity.Roles;

/** For operators: what could not be delivered, and one command to try it all again. */
@Path("/internal/outbox/parked")
@RolesAllowed(Roles.SERVICE)
class OutboxResource {

    private static final int MOST = 200;

    private final OutboxMessages messages;

    OutboxResource(OutboxMessages messages) {
        this.messages = messages;
    }

    @GET
    public List<ParkedMessage> parked() {
        return messages.parked(MOST);
    }

    @POST
    @Path("/retry")
    public Retried retry() {
        return new Retried(messages.unpark());
    }

    record Retried(int messages) {
    }
}
