package dev.roundtrip.instrument.gate;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A library whose classes are all known by their names. */
public final class NamedClasses implements Library {

    private final String title;
    private final Map<String, Table> classes;

    /** @param classes the join points by the internal names of their classes */
    public NamedClasses(String title, Map<String, Table> classes) {
        this.title = title;
        this.classes = classes;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String classes() {
        StringBuilder names = new StringBuilder();
        for (String name : classes.keySet()) {
            names.append(names.length() == 0 ? "`" : ", `")
                    .append(name.replace('/', '.'))
                    .append('`');
        }
        return names.toString();
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>();
        for (Table table : classes.values()) {
            for (JoinPoint row : table.rows()) {
                if (!rows.contains(row)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        Table table = classes.get(file.name());
        if (table != null) {
            NamedClass.put(table, file, plan);
        }
    }
}
