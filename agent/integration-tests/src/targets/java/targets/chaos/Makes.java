package targets.chaos;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the driver's objects and all other values, and remembers the last objects, to hand them out again. */
final class Makes {

    private static final int MOST_KNOWN = 24;
    private static final int MOST_WRAPPERS = 3;

    private final String name;
    private final MadeClasses classes;
    private final SplittableRandom random;
    private final List<Object> known = new ArrayList<>();
    private int made;

    Makes(String name, MadeClasses classes, SplittableRandom random) {
        this.name = name;
        this.classes = classes;
        this.random = random;
    }

    void forget() {
        known.clear();
    }

    /** One of the last objects; null where there is none. */
    Object anyKnown() {
        return known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    }

    /** What a method may return that says that it returns this type, or what may be handed to it. */
    Object answer(Class<?> type) {
        if (type.isPrimitive()) {
            return number(type);
        }
        if (type == String.class) {
            return Values.text(random);
        }
        if (type.isArray()) {
            Class<?> part = type.getComponentType();
            return random.nextInt(5) == 0 ? null : Array.newInstance(part, random.nextInt(3));
        }
        if (type == Object.class) {
            return random.nextInt(8) == 0 ? anyKnown() : Values.any(random);
        }
        Object value = Values.of(type, random);
        return value == null && !classes.of(type).isEmpty() ? object(type) : value;
    }

    private Object number(Class<?> type) {
        int number = random.nextInt(40);
        if (type == boolean.class) {
            return number % 4 != 0;
        }
        if (type == long.class) {
            return (long) number;
        }
        if (type == double.class) {
            return (double) number;
        }
        if (type == float.class) {
            return (float) number;
        }
        if (type == short.class) {
            return (short) number;
        }
        return type == byte.class ? (Object) (byte) number : (Object) number;
    }

    /** An object of the driver: new, wrapped in this or that way, one that is known, or null. */
    Object object(Class<?> type) {
        int roll = random.nextInt(100);
        if (roll < 3) {
            return null;
        }
        if (roll < 15) {
            for (Object candidate : known) {
                if (type.isInstance(candidate) && random.nextBoolean()) {
                    return candidate;
                }
            }
        }
        return fresh(type);
    }

    /** One that is surely there. */
    Object fresh(Class<?> type) {
        List<MadeClasses.Group> groups = classes.of(type);
        Object object = wrapped(groups.get(random.nextInt(groups.size())));
        if (known.size() == MOST_KNOWN) {
            known.remove(random.nextInt(MOST_KNOWN));
        }
        known.add(object);
        return object;
    }

    /** A wrapper of a wrapper that wraps itself: its calls come back until fate ends them. */
    Chaotic circle(Class<?> type) {
        MadeClasses.Group group = classes.of(type).get(0);
        Chaotic circle = instance(group, null);
        circle.is(circle.id(), instance(group, circle));
        return circle;
    }

    private Object wrapped(MadeClasses.Group group) {
        Object object = instance(group, null);
        for (int i = random.nextInt(MOST_WRAPPERS + 1); i > 0; i--) {
            object = random.nextInt(4) == 0
                    ? Passing.around(object, name + "." + made++, group.face())
                    : instance(group, object);
        }
        return object;
    }

    private Chaotic instance(MadeClasses.Group group, Object inner) {
        Class<?> type = random.nextInt(3) == 0 ? group.heir() : group.made();
        try {
            Chaotic object = (Chaotic) type.getConstructor().newInstance();
            object.is(name + "." + made++, inner);
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
