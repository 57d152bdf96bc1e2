package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;

/**
 * Names executions of GraphQL by their operations. Of a document nothing is told but the sort of its operation and its
 * name: all else may hold values.
 */
final class Operations {

    private static final String[] SORTS = {"query", "mutation", "subscription"};

    private Operations() {}

    /** {@code query Owners}; {@code graphql} where the operation has no name. */
    static String name(Object input) throws InvocationTargetException {
        Object asked = PublicMethods.call(input, "getOperationName");
        Object document = PublicMethods.call(input, "getQuery");
        String text = document instanceof String ? (String) document : "";
        return nameOf(text, asked instanceof String ? (String) asked : "");
    }

    /** @param asked which of several operations is executed; empty for the only one */
    static String nameOf(String document, String asked) {
        int depth = 0;
        int at = 0;
        while (at < document.length()) {
            char c = document.charAt(at);
            if (c == '#' || c == '"') {
                at = endOfTextOrComment(document, at);
                continue;
            }
            depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
            int end = endOfName(document, at);
            String operation = depth == 0 && end > at ? operation(document, at, end, asked) : null;
            if (operation != null) {
                return operation;
            }
            boolean fragment = depth == 0 && isWord(document, at, end, "fragment");
            at = fragment ? endOfName(document, startOfName(document, end)) : Math.max(end, at + 1);
        }
        return isName(asked) ? "graphql " + asked : "graphql";
    }

    /** The operation that begins with this word; null where none does, or another was asked for. */
    private static String operation(String document, int start, int end, String asked) {
        for (String sort : SORTS) {
            if (isWord(document, start, end, sort)) {
                int name = startOfName(document, end);
                String found = document.substring(name, endOfName(document, name));
                return found.isEmpty() || !asked.isEmpty() && !found.equals(asked) ? null : sort + " " + found;
            }
        }
        return null;
    }

    private static boolean isWord(String document, int start, int end, String word) {
        return word.length() == end - start && document.startsWith(word, start);
    }

    private static int startOfName(String document, int from) {
        int at = from;
        while (at < document.length() && document.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int endOfTextOrComment(String document, int start) {
        boolean comment = document.charAt(start) == '#';
        boolean block = document.startsWith("\"\"\"", start);
        String end = comment ? "\n" : block ? "\"\"\"" : "\"";
        int at = start + (block ? 3 : 1);
        while (at < document.length() && !document.startsWith(end, at)) {
            at += !comment && document.charAt(at) == '\\' ? 2 : 1;
        }
        return at + end.length();
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && endOfName(text, 0) == text.length();
    }

    /** Where the name ends that begins here; the same place where none does. */
    private static int endOfName(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '_' || isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
