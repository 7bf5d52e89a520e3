package port.emit;

import java.util.Collection;
import java.util.stream.Collectors;
import port.ir.FunctionType;
import port.ir.Type;

/// Names of the functional interfaces that stand for the types of function pointers.
final class CallableNames {
    private CallableNames() {}

    /// `int (void*, void*)` becomes `VoidPtrVoidPtrToInt`.
    static String of(FunctionType signature, JavaTypes types, Collection<String> taken) {
        String parameters =
                signature.parameters().stream().map(type -> word(type, types)).collect(Collectors.joining());
        String wanted = (parameters.isEmpty() ? "Nothing" : parameters) + "To" + word(signature.result(), types);
        String name = wanted;
        for (int n = 2; taken.contains(name); n++) {
            name = wanted + n;
        }
        return name;
    }

    private static String word(Type type, JavaTypes types) {
        return Identifiers.type(types.of(type).replaceAll("<.*>|[.]", "_"));
    }
}
