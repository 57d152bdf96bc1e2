package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls public methods of objects whose types we cannot name. The class of the object is often neither public nor
 * exported by its module, so a method is looked up where the most general public type declares it: interfaces first,
 * then super classes from the top. Found once per class and method; the cache goes away with the class.
 */
final class PublicMethods {

    private static final ClassValue<ConcurrentHashMap<String, Method[]>> FOUND =
            new ClassValue<ConcurrentHashMap<String, Method[]>>() {
                @Override
                protected ConcurrentHashMap<String, Method[]> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private PublicMethods() {}

    /** What a method without parameters returns; null also where there is no such method that we may call. */
    static Object call(Object target, String name) throws InvocationTargetException {
        return invoke(target, name, new Class<?>[0]);
    }

    /** The same for a method with one String parameter. */
    static Object call(Object target, String name, String argument) throws InvocationTargetException {
        return invoke(target, name, new Class<?>[] {String.class}, argument);
    }

    private static Object invoke(Object target, String name, Class<?>[] types, Object... arguments)
            throws InvocationTargetException {
        for (Method method : candidates(target.getClass(), name, types)) {
            try {
                return method.invoke(target, arguments);
            } catch (IllegalAccessException e) {
                continue; // its module does not export the type: a more special one may be
            }
        }
        return null;
    }

    private static Method[] candidates(Class<?> type, String name, Class<?>[] parameters) {
        ConcurrentHashMap<String, Method[]> known = FOUND.get(type);
        Method[] methods = known.get(name);
        if (methods == null) {
            methods = search(type, name, parameters);
            known.put(name, methods);
        }
        return methods;
    }

    private static Method[] search(Class<?> type, String name, Class<?>[] parameters) {
        Set<Class<?>> types = new LinkedHashSet<>();
        addInterfaces(type, types);
        addClasses(type, types);
        List<Method> methods = new ArrayList<>();
        for (Class<?> candidate : types) {
            addMethod(candidate, name, parameters, methods);
        }
        return methods.toArray(new Method[0]);
    }

    private static void addMethod(Class<?> type, String name, Class<?>[] parameters, List<Method> methods) {
        if (Modifier.isPublic(type.getModifiers())) {
            try {
                Method method = type.getDeclaredMethod(name, parameters);
                if (Modifier.isPublic(method.getModifiers())) {
                    methods.add(method);
                }
            } catch (NoSuchMethodException e) {
                return; // declared elsewhere, or nowhere
            }
        }
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Class<?> parent : at.getInterfaces()) {
                addInterfaces(parent, types);
                types.add(parent);
            }
        }
    }

    private static void addClasses(Class<?> type, Set<Class<?>> types) {
        if (type != null) {
            addClasses(type.getSuperclass(), types);
            types.add(type);
        }
    }
}
