package dev.roundtrip.instrument.target;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/** A context as containers have them. */
public final class JakartaContext implements AsyncContext {

    @Override
    public void complete() {}

    @Override
    public void dispatch() {}

    @Override
    public void dispatch(String path) {}

    @Override
    public void dispatch(ServletContext context, String path) {}

    @Override
    public void start(Runnable run) {}

    @Override
    public void addListener(AsyncListener listener) {}

    @Override
    public void addListener(AsyncListener listener, ServletRequest request, ServletResponse response) {}

    @Override
    public <T extends AsyncListener> T createListener(Class<T> type) {
        return null;
    }

    @Override
    public ServletRequest getRequest() {
        return null;
    }

    @Override
    public ServletResponse getResponse() {
        return null;
    }

    @Override
    public boolean hasOriginalRequestAndResponse() {
        return true;
    }

    @Override
    public long getTimeout() {
        return 0;
    }

    @Override
    public void setTimeout(long timeout) {}
}
