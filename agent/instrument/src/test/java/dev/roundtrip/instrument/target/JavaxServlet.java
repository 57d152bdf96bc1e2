package dev.roundtrip.instrument.target;

import javax.servlet.GenericServlet;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

/** Always fails. */
public final class JavaxServlet extends GenericServlet {

    private static final long serialVersionUID = 1;

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException {
        throw new ServletException("broken");
    }
}
