package port.reference.intrinsic;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.FunctionType;
import port.reference.machine.Context;

/// All intrinsics by name.
public final class Intrinsics {
    private static final Map<String, Intrinsic> TABLE = table();

    private Intrinsics() {}

    /// The JVM types of a declaration.
    public record Form(Class<?> result, List<Class<?>> parameters, boolean variadic) {
        public Form {
            parameters = List.copyOf(parameters);
        }
    }

    private static Map<String, Intrinsic> table() {
        var table = new IntrinsicTable();
        MathTable.register(table);
        BitsTable.register(table);
        MemoryCalls.register(table);
        Atomics.register(table);
        Threads.register(table);
        AsyncCopyCalls.register(table);
        Console.register(table);
        FileCalls.register(table);
        Text.register(table);
        ProcessCalls.register(table);
        HostThreadCalls.register(table);
        DeviceCalls.register(table);
        CaptureCalls.register(table);
        return Map.copyOf(table.entries());
    }

    public static Optional<Intrinsic> find(String name) {
        return Optional.ofNullable(TABLE.get(name));
    }

    public static Set<String> names() {
        return TABLE.keySet();
    }

    /// Whether the method behind an intrinsic takes and gives what a declaration says.
    public static boolean hasMethod(Intrinsic intrinsic, FunctionType signature, Form form) {
        var parameters = new ArrayList<Class<?>>();
        if (intrinsic.needsContext()) {
            parameters.add(Context.class);
            parameters.add(int.class);
        }
        form.parameters().forEach(type -> parameters.add(intrinsic.widened(type)));
        if (form.variadic()) {
            parameters.add(long.class);
        }
        if (intrinsic.callsBack()) {
            parameters.add(long.class);
        }
        String name = intrinsic.methodFor(signature);
        return Arrays.stream(intrinsic.ownerClass().getMethods())
                .anyMatch(method ->
                        method.getName().equals(name) && fits(method, intrinsic.widened(form.result()), parameters));
    }

    private static boolean fits(Method method, Class<?> result, List<Class<?>> parameters) {
        return method.getReturnType() == result && List.of(method.getParameterTypes()).equals(parameters);
    }
}
