package dev.roundtrip.engine.recorder.state;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/**
 * Tells which connection classes are physical and which only pass calls on. Needed because drivers' own data sources
 * open connections without {@code Driver.connect}, just as pools hand theirs out.
 *
 * <p>The last word has what is seen: a class whose call led to a call on another connection is a wrapper for ever. Until
 * then a class that has no field for another connection passes for physical; of the others nothing is known before one
 * of their calls has been seen to reach no further.
 */
public final class ConnectionClasses {

    public enum Role {
        UNKNOWN,
        PHYSICAL,
        WRAPPER
    }

    private final ClassValue<Role[]> roles = new ClassValue<Role[]>() {
        @Override
        protected Role[] computeValue(Class<?> type) {
            return new Role[] {Proxy.isProxyClass(type) ? Role.WRAPPER : byFields(type)};
        }
    };

    public Role of(Object connection) {
        return roles.get(connection.getClass())[0];
    }

    public void passesOn(Object connection) {
        roles.get(connection.getClass())[0] = Role.WRAPPER;
    }

    public void answersItself(Object connection) {
        Role[] role = roles.get(connection.getClass());
        if (role[0] == Role.UNKNOWN) {
            role[0] = Role.PHYSICAL;
        }
    }

    private static Role byFields(Class<?> type) {
        try {
            for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    if (Connection.class.isAssignableFrom(field.getType())) {
                        return Role.UNKNOWN;
                    }
                }
            }
            return Role.PHYSICAL;
        } catch (LinkageError | RuntimeException e) {
            // A field whose class is missing: the behaviour will tell.
            return Role.UNKNOWN;
        }
    }
}
