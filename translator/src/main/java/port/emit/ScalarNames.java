package port.emit;

import port.ir.ScalarType;

/// What the scalar types are called in Java and in the names of the shim.
final class ScalarNames {
    private ScalarNames() {}

    static String primitive(ScalarType type) {
        return switch (type) {
            case BOOL -> "boolean";
            case CHAR, INT8, UINT8 -> "byte";
            case INT16, UINT16 -> "short";
            case INT32, UINT32 -> "int";
            case INT64, UINT64 -> "long";
            case FLOAT -> "float";
            case DOUBLE -> "double";
        };
    }

    /// `Float`, as in `FloatPtr`.
    static String word(ScalarType type) {
        return Identifiers.capitalized(primitive(type));
    }

    /// `Floats`, as in `SharedFloats` and `allocateFloats`.
    static String plural(ScalarType type) {
        return word(type) + "s";
    }

    /// What tells overloads of template instances apart, such as `Float` or `UnsignedInt`.
    static String spoken(ScalarType type) {
        return switch (type) {
            case BOOL -> "Bool";
            case CHAR -> "Char";
            case INT8 -> "SignedChar";
            case UINT8 -> "UnsignedChar";
            case INT16 -> "Short";
            case UINT16 -> "UnsignedShort";
            case INT32 -> "Int";
            case UINT32 -> "Unsigned";
            case INT64 -> "Long";
            case UINT64 -> "UnsignedLong";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
        };
    }
}
