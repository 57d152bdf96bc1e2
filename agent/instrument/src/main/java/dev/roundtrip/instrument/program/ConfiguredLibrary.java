package dev.roundtrip.instrument.program;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods that the option {@code request} names; all overloads, any visibility, static ones too. */
public final class ConfiguredLibrary implements Library {

    private final Map<String, List<ConfiguredMethod>> byClass = new HashMap<String, List<ConfiguredMethod>>();

    public ConfiguredLibrary(List<ConfiguredMethod> methods) {
        for (ConfiguredMethod method : methods) {
            String internalName = method.className().replace('.', '/');
            List<ConfiguredMethod> ofClass = byClass.get(internalName);
            if (ofClass == null) {
                ofClass = new ArrayList<ConfiguredMethod>();
                byClass.put(internalName, ofClass);
            }
            ofClass.add(method);
        }
    }

    @Override
    public String title() {
        return "Configured methods";
    }

    @Override
    public String classes() {
        return "the classes and methods that the option `request` names";
    }

    @Override
    public List<JoinPoint> rows() {
        return Collections.emptyList();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        List<ConfiguredMethod> methods = byClass.get(file.name());
        if (methods != null) {
            for (ConfiguredMethod method : methods) {
                put(method, file, plan);
            }
        }
    }

    private static void put(ConfiguredMethod method, ClassFile file, Plan plan) {
        for (int i = 0; i < file.methodCount(); i++) {
            if (file.methodName(i).equals(method.method())) {
                plan.put(i, joinPoint(method, file.descriptor(i)));
            }
        }
    }

    private static JoinPoint joinPoint(ConfiguredMethod method, String descriptor) {
        boolean tells = method.tellsArgument() && !descriptor.startsWith("()");
        Argument argument = tells ? Argument.textAndParameter(method.name(), 0) : Argument.text(method.name());
        return JoinPoint.call(RoundtripSink.REQUEST_METHOD, argument, descriptor, method.method());
    }
}
