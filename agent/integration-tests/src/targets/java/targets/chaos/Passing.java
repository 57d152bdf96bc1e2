package targets.chaos;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A dynamic proxy around one of the driver's objects. */
final class Passing implements InvocationHandler {

    private final Object target;
    private final String id;

    private Passing(Object target, String id) {
        this.target = target;
        this.id = id;
    }

    static Object around(Object target, String id, Class<?>... faces) {
        return Proxy.newProxyInstance(faces[0].getClassLoader(), faces, new Passing(target, id));
    }

    String id() {
        return id;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class || Fate.current() == null) {
            throw Intrusions.count(method.getName());
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
