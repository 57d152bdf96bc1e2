package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Iterator;

/** Templates of routes, as frameworks write them: {@code /owners/{id}}, {@code /owners/:id}. */
final class Templates {

    private Templates() {}

    /** The template in a text, or in what a framework matches by; null where it says nothing. */
    static String of(Object template) throws InvocationTargetException {
        Object text = template instanceof String ? template : ofMatch(template);
        String route = text == null ? "" : text.toString();
        return route.isEmpty() || route.equals("/*") || route.equals("*") || route.equals("/**") ? null : route;
    }

    /** Of Undertow, a match knows its template; of Micronaut, what it says of the route does. */
    private static Object ofMatch(Object match) throws InvocationTargetException {
        Object template = match == null ? null : PublicMethods.call(match, "getMatchedTemplate");
        if (match == null || template != null) {
            return template;
        }
        Object route = PublicMethods.call(match, "getRouteInfo");
        template = route == null ? null : PublicMethods.call(route, "getUriMatchTemplate");
        return template == null ? firstPattern(match) : template;
    }

    /** Of Spring WebFlux, the conditions of the method that was chosen know the patterns that fitted, the best first. */
    private static Object firstPattern(Object match) throws InvocationTargetException {
        Object condition = PublicMethods.call(match, "getPatternsCondition");
        Object patterns = condition == null ? null : PublicMethods.call(condition, "getPatterns");
        Iterator<?> all = patterns instanceof Collection ? ((Collection<?>) patterns).iterator() : null;
        return all != null && all.hasNext() ? all.next() : null;
    }

    /**
     * The template with what the path has in front of it, where a part of an application is mounted below another.
     *
     * @param path of the same request, folded
     */
    static String below(String path, String template) {
        String route = template.startsWith("/") ? template : "/".concat(template);
        String[] given = path.split("/");
        String[] named = route.split("/");
        int more = given.length - named.length;
        if (more <= 0 || !fits(given, named, more)) {
            return route;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 1; i <= more; i++) {
            whole.append('/').append(given[i]);
        }
        return whole.append(route).toString();
    }

    /** Whether each word of the template stands in the path, counted from the end. */
    private static boolean fits(String[] given, String[] named, int more) {
        for (int i = 1; i < named.length; i++) {
            String word = named[i];
            if (word.indexOf('*') >= 0 || word.indexOf('+') >= 0 || word.indexOf('\\') >= 0) {
                return false;
            }
            boolean variable = word.indexOf('{') >= 0 || word.indexOf(':') >= 0;
            if (!variable && !word.equals(given[i + more])) {
                return false;
            }
        }
        return true;
    }
}
