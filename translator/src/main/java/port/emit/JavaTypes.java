package port.emit;

import port.ir.ArrayType;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.ir.VoidType;

/// The Java type for each IR type, within one file.
///
/// Arrays of arrays are flat: an array, and a pointer to one, is a pointer to its innermost elements.
final class JavaTypes {
    private final TypeTable table;
    private final ProgramNames names;
    private final Imports imports;

    JavaTypes(TypeTable table, ProgramNames names, Imports imports) {
        this.table = table;
        this.names = names;
        this.imports = imports;
    }

    TypeTable table() {
        return table;
    }

    /// The type of a variable, parameter or result.
    String of(Type type) {
        return switch (type) {
            case VoidType _ -> "void";
            case ScalarType scalar -> ScalarNames.primitive(scalar);
            case PointerType(StructType struct, var reference) when reference && isView(struct) -> struct(struct);
            case PointerType pointer -> pointerTo(pointer.pointee());
            case ArrayType array -> pointerTo(array);
            case StructType struct -> struct(struct);
            case FunctionType _ -> throw new IllegalArgumentException("a function is no value");
        };
    }

    /// The type of a parameter of a functional interface: methods of derived classes must fit those of their bases, so every generated
    /// struct is passed as a `Struct`.
    String callableParameter(Type type) {
        return isViewReference(type) ? imports.shim("Struct") : of(type);
    }

    boolean isViewReference(Type type) {
        return type instanceof PointerType(Type pointee, boolean reference) && reference && isView(pointee);
    }

    /// The class of a struct: of the shim, or generated.
    String struct(StructType type) {
        if (isShim(type)) {
            return imports.shim(table.definition(type).mapping().shim().orElseThrow());
        }
        return names.struct(type);
    }

    /// The pointer class for elements of a type.
    String pointerTo(Type pointee) {
        return switch (pointee) {
            case VoidType _ -> imports.shim("VoidPtr");
            case ScalarType scalar -> imports.shim(ScalarNames.word(scalar) + "Ptr");
            case PointerType inner -> imports.shim("PointerPtr") + "<" + pointerTo(inner.pointee()) + ">";
            case ArrayType array -> pointerTo(array.element());
            case StructType struct -> pointerToStruct(struct);
            case FunctionType signature -> imports.shim("FunctionPtr") + "<" + names.callable(signature, this) + ">";
        };
    }

    private String pointerToStruct(StructType struct) {
        if (!table.isComplete(struct)) {
            return imports.shim("VoidPtr");
        }
        if (isHandle(struct)) {
            return struct(struct);
        }
        return isShim(struct) ? imports.shim(struct(struct) + "Ptr") : names.struct(struct) + ".Ptr";
    }

    /// Whether programs know only pointers to the struct, for which a class of the shim stands: `FILE`, streams.
    private boolean isHandle(StructType struct) {
        return isShim(struct) && table.definition(struct).fields().isEmpty();
    }

    /// The expression that describes a pointer class to generic code, such as `FloatPtr.TYPE`.
    Term descriptor(Type pointee) {
        return switch (pointee) {
            case PointerType inner ->
                    Term.staticCall(imports.shim("PointerPtr") + ".type", descriptor(inner.pointee()));
            case ArrayType array -> descriptor(array.element());
            case StructType struct when table.isComplete(struct) && !isShim(struct) ->
                    Term.primary(names.struct(struct) + ".Ptr.TYPE");
            case FunctionType signature ->
                    Term.staticCall(
                            imports.shim("FunctionPtr") + ".type",
                            Term.primary(names.callable(signature, this) + ".class"));
            case VoidType _, ScalarType _, StructType _ -> Term.primary(pointerTo(pointee) + ".TYPE");
        };
    }

    /// Whether a class of the shim stands for the struct: a value with public fields.
    boolean isShim(StructType type) {
        return table.isComplete(type) && table.definition(type).mapping().shim().isPresent();
    }

    /// Whether the struct is a generated class: a view of memory.
    boolean isView(Type type) {
        return type instanceof StructType struct && table.isComplete(struct) && !isShim(struct);
    }

    boolean isShimStruct(Type type) {
        return type instanceof StructType struct && isShim(struct);
    }

    /// The elements of an array of arrays, each counted.
    static long flatCount(Type type) {
        return type instanceof ArrayType array ? array.count() * flatCount(array.element()) : 1;
    }

    static Type innermost(Type type) {
        return type instanceof ArrayType array ? innermost(array.element()) : type;
    }

    StructDefinition definition(StructType type) {
        return table.definition(type);
    }

    Imports imports() {
        return imports;
    }
}
