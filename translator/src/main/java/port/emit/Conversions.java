package port.emit;

import port.ir.ScalarType;

/// Conversions between numbers, as CUDA does them.
final class Conversions {
    /// The class of the shim that has what Java lacks.
    private static final String SHIM = "Conversions";

    private final Imports imports;
    private final boolean isHost;

    /// @param isHost whether the code runs on the host alone, where numbers out of range wrap as on x86; on the device they saturate
    Conversions(Imports imports, boolean isHost) {
        this.imports = imports;
        this.isHost = isHost;
    }

    /// The value as exactly the Java type that `to` has.
    Term convert(Term value, ScalarType from, ScalarType to) {
        if (from == to) {
            return value;
        }
        if (to == ScalarType.BOOL) {
            return Term.binary(value, "!=", zero(from), Precedence.EQUALITY);
        }
        if (from == ScalarType.BOOL) {
            return truth(value, to);
        }
        if (from.isFloating()) {
            return to.isFloating() ? value.cast(ScalarNames.primitive(to)) : fromFloating(value, to);
        }
        return to.isFloating() ? toFloating(value, from, to) : between(value, from, to);
    }

    /// Whether Java converts by itself, with the same result, where a value of type `to` is expected.
    static boolean isImplicit(ScalarType from, ScalarType to) {
        if (from == to) {
            return true;
        }
        if (from == ScalarType.BOOL || to == ScalarType.BOOL) {
            return false;
        }
        if (from.isFloating()) {
            return from == ScalarType.FLOAT && to == ScalarType.DOUBLE;
        }
        if (to.isFloating()) {
            return from.isSigned();
        }
        return from.bytes() == to.bytes() || from.isSigned() && from.bytes() < to.bytes();
    }

    private static Term zero(ScalarType type) {
        return type.isFloating() ? Literals.floating(0, type) : Term.primary("0");
    }

    private static Term truth(Term value, ScalarType to) {
        if (to.isFloating()) {
            return Term.conditional(value, Literals.floating(1, to), Literals.floating(0, to));
        }
        if (to.bytes() == 8) {
            return Term.conditional(value, Term.primary("1L"), Term.primary("0L"));
        }
        Term number = Term.conditional(value, Term.primary("1"), Term.primary("0"));
        return to.bytes() == 4 ? number : number.cast(ScalarNames.primitive(to));
    }

    private Term fromFloating(Term value, ScalarType to) {
        return switch (to) {
            case INT32 -> value.cast("int");
            case INT64 -> value.cast("long");
            case CHAR, INT8 -> value.cast("byte");
            case INT16 -> value.cast("short");
            case UINT32 -> isHost ? value.cast("long").cast("int") : numbers("toUnsignedInt", value);
            case UINT64 -> numbers(isHost ? "toUnsignedLongOnHost" : "toUnsignedLong", value);
            case UINT8 -> isHost ? value.cast("byte") : numbers("toUnsignedInt", value).cast("byte");
            case UINT16 -> isHost ? value.cast("short") : numbers("toUnsignedInt", value).cast("short");
            case BOOL, FLOAT, DOUBLE -> throw new IllegalArgumentException("not an integer type: " + to);
        };
    }

    private Term toFloating(Term value, ScalarType from, ScalarType to) {
        if (from == ScalarType.UINT64) {
            return numbers(to == ScalarType.FLOAT ? "unsignedToFloat" : "unsignedToDouble", value);
        }
        Term exact = from.isSigned() ? value : widenUnsigned(value, from, from.bytes() == 4);
        return exact.cast(ScalarNames.primitive(to));
    }

    private static Term between(Term value, ScalarType from, ScalarType to) {
        if (from.bytes() == to.bytes()) {
            return value;
        }
        String type = ScalarNames.primitive(to);
        if (from.bytes() > to.bytes() || from.isSigned()) {
            return value.cast(type);
        }
        Term wide = widenUnsigned(value, from, to.bytes() == 8);
        return to.bytes() == 2 ? wide.cast(type) : wide;
    }

    private static Term widenUnsigned(Term value, ScalarType from, boolean toLong) {
        return switch (from.bytes()) {
            case 1 -> Term.binary(value, "&", Term.primary(toLong ? "0xFFL" : "0xFF"), Precedence.AND);
            case 2 -> Term.binary(value, "&", Term.primary(toLong ? "0xFFFFL" : "0xFFFF"), Precedence.AND);
            default -> Term.staticCall("Integer.toUnsignedLong", value);
        };
    }

    private Term numbers(String method, Term... arguments) {
        return Term.staticCall(imports.shim(SHIM) + "." + method, arguments);
    }
}
