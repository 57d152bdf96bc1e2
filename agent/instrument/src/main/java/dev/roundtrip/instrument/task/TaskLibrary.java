package dev.roundtrip.instrument.task;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.ArrayList;
import java.util.List;

/** Where tasks are handed to other threads, and where those run them. */
public final class TaskLibrary implements Library {

    private final Propagation way;

    public TaskLibrary(Propagation way) {
        this.way = way;
    }

    @Override
    public String title() {
        return way.title();
    }

    @Override
    public String classes() {
        StringBuilder names = new StringBuilder();
        for (String name : way.classes().keySet()) {
            names.append(names.length() == 0 ? "`" : ", `")
                    .append(name.replace('/', '.'))
                    .append('`');
        }
        return names.toString();
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>();
        for (Table table : way.classes().values()) {
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
        Table table = way.classes().get(file.name());
        if (table != null) {
            NamedClass.put(table, file, plan);
        }
    }
}
