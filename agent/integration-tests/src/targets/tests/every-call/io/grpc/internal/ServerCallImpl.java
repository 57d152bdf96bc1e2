package io.grpc.internal;

import io.grpc.Metadata;
import io.grpc.Status;

/** Stands for a call that a server of gRPC serves. */
public final class ServerCallImpl {

    public void close(Status status, Metadata trailers) {}

    /** Stands for what hears of the call's messages. */
    public static final class ServerStreamListenerImpl {
        private final ServerCallImpl call;
        private final Runnable service;

        public ServerStreamListenerImpl(ServerCallImpl call, Runnable service) {
            this.call = call;
            this.service = service;
        }

        public void messagesAvailable(MessageProducer messages) {
            service.run();
        }

        public void halfClosed() {
            service.run();
            call.close(new Status(), new Metadata());
        }
    }

    /** Stands for that of gRPC. */
    public interface MessageProducer {}
}
