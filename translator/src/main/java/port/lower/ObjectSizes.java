package port.lower;

import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.ir.ArrayType;
import port.ir.FunctionType;
import port.ir.GlobalVariable;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.ir.VoidType;

/// Variables that are larger than any object can be here, where the offsets into one are `int`.
final class ObjectSizes {
    /// The length of the longest Java array that every JVM gives.
    private static final long MOST_BYTES = Integer.MAX_VALUE - 8;

    private ObjectSizes() {}

    static void check(Program program, Diagnostics diagnostics) {
        TypeTable types = program.types();
        for (GlobalVariable global : program.globals()) {
            if (isComplete(global.type(), types) && types.sizeOf(global.type()) > MOST_BYTES) {
                String message =
                        "'%s' has %d bytes; a variable of more than %d is not supported"
                                .formatted(global.sourceName(), types.sizeOf(global.type()), MOST_BYTES);
                diagnostics.add(
                        Diagnostic.error(Code.UNSUPPORTED, global.span(), message)
                                .withHelp("allocate it in pieces while the program runs"));
            }
        }
    }

    private static boolean isComplete(Type type, TypeTable types) {
        return switch (type) {
            case StructType struct -> types.isComplete(struct);
            case ArrayType array -> isComplete(array.element(), types);
            case ScalarType _, PointerType _, VoidType _, FunctionType _ -> true;
        };
    }
}
