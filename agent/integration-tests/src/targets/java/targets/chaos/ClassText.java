package targets.chaos;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The source of one group: an interface that joins others, a class that has all its methods, and that one's heir. */
final class ClassText {

    private final StringBuilder text = new StringBuilder();

    ClassText(String packageName, String name, List<Class<?>> faces) {
        List<Method> methods = MadeClasses.methodsOf(faces);
        String joined = faces.stream().map(Class::getName).collect(Collectors.joining(", "));
        line("package " + packageName + ";");
        line("@SuppressWarnings(\"all\") public interface " + name + " extends " + joined + " {");
        line("  class Made extends targets.chaos.Chaotic implements " + name + " {");
        methods.forEach(method -> made(method, name));
        line("  }");
        line("  final class Heir extends Made {");
        methods.stream().filter(ClassText::isInherited).forEach(this::heir);
        line("  }");
        line("}");
    }

    String text() {
        return text.toString();
    }

    private static boolean isInherited(Method method) {
        return method.getName().length() % 2 == 0;
    }

    private void made(Method method, String face) {
        Class<?> type = method.getReturnType();
        String inner = "((" + face + ") inner)." + method.getName() + arguments(method) + ";";
        head(method);
        line("      Object answer = meets(\"" + method.getName() + "\", " + type.getTypeName() + ".class);");
        if (type == void.class) {
            line("      if (answer == PASSES_ON) " + inner);
        } else {
            line("      if (answer == PASSES_ON) return " + inner);
            line("      return (" + type.getTypeName() + ") answer;");
        }
        line("    }");
    }

    private void heir(Method method) {
        head(method);
        String result = method.getReturnType() == void.class ? "" : "return ";
        line("      " + result + "super." + method.getName() + arguments(method) + ";");
        line("    }");
    }

    private void head(Method method) {
        Class<?>[] types = method.getParameterTypes();
        String parameters = IntStream.range(0, types.length)
                .mapToObj(i -> types[i].getTypeName() + " p" + i)
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown =
                Arrays.stream(method.getExceptionTypes()).map(Class::getName).collect(Collectors.joining(", "));
        line("    @Override public " + method.getReturnType().getTypeName() + " " + method.getName() + parameters
                + (thrown.isEmpty() ? " {" : " throws " + thrown + " {"));
    }

    private static String arguments(Method method) {
        return IntStream.range(0, method.getParameterCount())
                .mapToObj(i -> "p" + i)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
