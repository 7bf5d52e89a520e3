package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.Map;

/// JVM locals for values that are used at once, shared by all who need such.
final class Scratch {
    private final CodeBuilder code;
    private final Map<String, Integer> slots = new HashMap<>();

    Scratch(CodeBuilder code) {
        this.code = code;
    }

    /// Where something lies within something else.
    int offset() {
        return slots.computeIfAbsent("offset", _ -> code.allocateLocal(TypeKind.LONG));
    }

    /// @param second whether another value of the same kind is in use already
    int slot(TypeKind kind, boolean second) {
        return slots.computeIfAbsent(kind.name() + second, _ -> code.allocateLocal(kind));
    }
}
