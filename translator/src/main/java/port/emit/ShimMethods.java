package port.emit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What the methods of the runtime take, as far as it decides how an argument is written.
final class ShimMethods {
    private static final String DEVICE = "Device";
    private static final Map<String, List<Method>> METHODS = new ConcurrentHashMap<>();

    private ShimMethods() {}

    /// Whether Java makes a `long` of an `int` by itself: whatever the runtime has under that name takes a `long` there.
    ///
    /// @param index which argument of the Java method, from 0
    /// @param count how many arguments it is given
    static boolean widens(ShimTarget target, int index, int count) {
        String owner =
                switch (target.kind()) {
                    case STATIC -> target.isJavaLang() ? "" : target.target();
                    case DEVICE -> DEVICE;
                    case CONTEXT, RECEIVER, CONSTRUCTOR, IDENTITY -> "";
                };
        List<Method> candidates =
                owner.isEmpty()
                        ? List.of()
                        : METHODS.computeIfAbsent(owner, ShimMethods::methods).stream()
                                .filter(method -> method.getName().equals(target.methodName()))
                                .filter(method -> method.isVarArgs() || method.getParameterCount() == count)
                                .toList();
        return !candidates.isEmpty()
                && candidates.stream()
                        .allMatch(method -> !method.isVarArgs() && method.getParameterTypes()[index] == long.class);
    }

    private static List<Method> methods(String owner) {
        try {
            Class<?> found =
                    Class.forName(Imports.RUNTIME + owner.replace('.', '$'), false, ShimMethods.class.getClassLoader());
            return Stream.of(found.getMethods()).toList();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("a header model names the class '" + owner + "', which is none", missing);
        }
    }
}
