package dev.roundtrip.engine.naming;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What runners hand over, with the public methods that are asked for; none of them is on our path. */
public final class FakeRunners {

    private FakeRunners() {}

    /** A test case of Cucumber. */
    public static final class Scenario {
        public final List<Object> steps = new ArrayList<>();
        private final String place;
        private final String name;

        public Scenario(String place, String name, Object... steps) {
            this.place = place;
            this.name = name;
            this.steps.addAll(List.of(steps));
        }

        public URI getUri() {
            return URI.create(place);
        }

        public String getName() {
            return name;
        }

        public List<Object> getTestSteps() {
            return steps;
        }
    }

    public static final class Step {}

    /** A step that is a hook. */
    public static final class Hook {
        private final String type;

        public Hook(String type) {
            this.type = type;
        }

        public String getHookType() {
            return type;
        }

        public String getCodeLocation() {
            return "com.acme.Hooks.fill(java.lang.String)";
        }
    }

    /** A scope of Kotest and its test case in one. Names are told otherwise in 5 and in 6. */
    public static final class Scope {
        private final Scope parent;
        private final String type;
        private final String name;
        private final boolean five;

        public Scope(Scope parent, String type, String name, boolean five) {
            this.parent = parent;
            this.type = type;
            this.name = name;
            this.five = five;
        }

        public Scope getTestCase() {
            return this;
        }

        public Scope getParent() {
            return parent;
        }

        public String getType() {
            return type;
        }

        public Object getSpec() {
            return new ShelfSpec();
        }

        public Object getName() {
            return five ? new NameOf5(name) : new NameOf6(name);
        }
    }

    public static final class ShelfSpec {}

    public static final class NameOf5 {
        private final String name;

        NameOf5(String name) {
            this.name = name;
        }

        public String getTestName() {
            return name;
        }
    }

    public static final class NameOf6 {
        private final String name;

        NameOf6(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }
}
