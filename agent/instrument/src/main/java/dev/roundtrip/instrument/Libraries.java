package dev.roundtrip.instrument;

import dev.roundtrip.instrument.ejb.TimerLibrary;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClasses;
import dev.roundtrip.instrument.graphql.ExecutionLibrary;
import dev.roundtrip.instrument.grpc.CallLibrary;
import dev.roundtrip.instrument.httpserver.HttpServerLibrary;
import dev.roundtrip.instrument.jaxrs.RouteLibrary;
import dev.roundtrip.instrument.jdbc.DriverManagerLibrary;
import dev.roundtrip.instrument.jdbc.JdbcLibrary;
import dev.roundtrip.instrument.message.ListenerLibrary;
import dev.roundtrip.instrument.program.ConfiguredLibrary;
import dev.roundtrip.instrument.program.ConfiguredMethod;
import dev.roundtrip.instrument.program.ExitLibrary;
import dev.roundtrip.instrument.program.MainLibrary;
import dev.roundtrip.instrument.quartz.JobLibrary;
import dev.roundtrip.instrument.servlet.AsyncLibrary;
import dev.roundtrip.instrument.servlet.ServletLibrary;
import dev.roundtrip.instrument.spring.BatchLibrary;
import dev.roundtrip.instrument.spring.MessagingLibrary;
import dev.roundtrip.instrument.spring.SchedulingLibrary;
import dev.roundtrip.instrument.task.Propagation;
import dev.roundtrip.instrument.testing.CucumberLibrary;
import dev.roundtrip.instrument.testing.KotestLibrary;
import dev.roundtrip.instrument.testing.RunnerLibrary;
import dev.roundtrip.instrument.testing.TestLibrary;
import dev.roundtrip.instrument.web.WebServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Every library that we know; what stands first wins a method that two of them claim. */
final class Libraries {

    private Libraries() {}

    static List<Library> all(List<ConfiguredMethod> requestMethods, Collection<Propagation> propagations) {
        List<Library> all = new ArrayList<Library>(Arrays.<Library>asList(
                new ConfiguredLibrary(requestMethods),
                new JdbcLibrary(),
                new DriverManagerLibrary(),
                new ServletLibrary(),
                new AsyncLibrary(),
                new HttpServerLibrary(),
                new RouteLibrary(),
                new CallLibrary(),
                new ExecutionLibrary(),
                new SchedulingLibrary(),
                new JobLibrary(),
                new TimerLibrary(),
                new ListenerLibrary(),
                new MessagingLibrary(),
                new BatchLibrary(),
                new TestLibrary(),
                new CucumberLibrary(),
                new KotestLibrary(),
                new RunnerLibrary(),
                new MainLibrary(),
                new ExitLibrary()));
        for (Propagation way : propagations) {
            all.add(new NamedClasses(way.title(), way.classes()));
        }
        for (WebServer server : WebServer.values()) {
            all.add(new NamedClasses(server.title(), server.classes()));
        }
        return all;
    }
}
