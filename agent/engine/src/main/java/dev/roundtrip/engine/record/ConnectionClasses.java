package dev.roundtrip.engine.record;

import java.lang.reflect.Proxy;

/**
 * Learns by watching which connection classes are physical and which only pass calls on: a class whose call led to a
 * call on another connection is a wrapper for ever; one whose call did not is physical until proven otherwise. Needed
 * because drivers' own data sources open connections without {@code Driver.connect}, just as pools hand theirs out.
 */
final class ConnectionClasses {

    enum Role {
        UNKNOWN,
        PHYSICAL,
        WRAPPER
    }

    private final ClassValue<Role[]> roles = new ClassValue<Role[]>() {
        @Override
        protected Role[] computeValue(Class<?> type) {
            return new Role[] {Proxy.isProxyClass(type) ? Role.WRAPPER : Role.UNKNOWN};
        }
    };

    Role of(Object connection) {
        return roles.get(connection.getClass())[0];
    }

    void passesOn(Object connection) {
        roles.get(connection.getClass())[0] = Role.WRAPPER;
    }

    void answersItself(Object connection) {
        Role[] role = roles.get(connection.getClass());
        if (role[0] == Role.UNKNOWN) {
            role[0] = Role.PHYSICAL;
        }
    }
}
