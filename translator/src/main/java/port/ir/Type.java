package port.ir;

/// A type of the IR: C++'s types without names, qualifiers and sugar. Sizes are those of LP64 CUDA.
public sealed interface Type permits VoidType, ScalarType, PointerType, ArrayType, StructType, FunctionType {
    default boolean isVoid() {
        return this instanceof VoidType;
    }

    default boolean isPointer() {
        return this instanceof PointerType;
    }

    default boolean isStruct() {
        return this instanceof StructType;
    }

    default boolean isInteger() {
        return this instanceof ScalarType scalar && !scalar.isFloating();
    }

    default boolean isFloating() {
        return this instanceof ScalarType scalar && scalar.isFloating();
    }
}
