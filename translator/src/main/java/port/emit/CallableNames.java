package port.emit;

import java.util.Collection;
import java.util.stream.Collectors;
import port.ir.FunctionType;

/// Names of the functional interfaces that stand for the types of function pointers.
final class CallableNames {
    private CallableNames() {}

    /// `int (void*, void*)` becomes `VoidPtrVoidPtrToInt`.
    static String of(FunctionType signature, JavaTypes types, Collection<String> taken) {
        String parameters =
                signature.parameters().stream()
                        .map(type -> word(types.callableParameter(type)))
                        .collect(Collectors.joining());
        String wanted = (parameters.isEmpty() ? "Nothing" : parameters) + "To" + word(types.of(signature.result()));
        String name = wanted;
        for (int n = 2; taken.contains(name); n++) {
            name = wanted + n;
        }
        return name;
    }

    private static String word(String type) {
        return Identifiers.type(type.replaceAll("<.*>|[.]", "_"));
    }
}
