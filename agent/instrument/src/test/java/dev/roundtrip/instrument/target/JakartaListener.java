package dev.roundtrip.instrument.target;

import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** A listener with a method beside it that only looks alike. */
public final class JakartaListener implements MessageListener {

    @Override
    public void onMessage(Message message) {
        onMessage("text");
    }

    public void onMessage(String text) {}
}
