package dev.roundtrip.instrument.target;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;

/** A request as containers have them. */
public final class JakartaAsync extends ServletRequestWrapper {

    private final AsyncContext context;

    public JakartaAsync(ServletRequest request, AsyncContext context) {
        super(request);
        this.context = context;
    }

    @Override
    public AsyncContext startAsync() {
        return context;
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return context;
    }

    /** Not the context's method: this class only uses one. */
    public void complete() {
        context.complete();
    }
}
