package port.reference.replay;

import port.ir.Integers;
import port.ir.ScalarType;
import port.ir.Type;

/// Between the forms in which values come.
final class Bits {
    private Bits() {}

    /// A kernel argument as the engine passes it.
    static long fromUniform(Type type, long bits) {
        return type instanceof ScalarType scalar && !scalar.isFloating() ? Integers.wrap(bits, scalar) : bits;
    }

    /// A value as the JVM type that intrinsics take.
    static Object boxed(Type type, long bits) {
        if (type == ScalarType.FLOAT) {
            return Float.intBitsToFloat((int) bits);
        } else if (type == ScalarType.DOUBLE) {
            return Double.longBitsToDouble(bits);
        }
        return type instanceof ScalarType scalar && scalar.bytes() < 8 ? (Object) (int) bits : (Object) bits;
    }

    /// What an intrinsic gave, as bits.
    static long unboxed(Type type, Object value) {
        return switch (value) {
            case Float single -> Numbers.bits(single);
            case Double wide -> type == ScalarType.FLOAT ? Numbers.bits((float) (double) wide) : Numbers.bits(wide);
            case Integer number -> type instanceof ScalarType scalar ? Integers.wrap(number, scalar) : number;
            case Long number -> number;
            default -> throw new IllegalArgumentException("no value: " + value);
        };
    }
}
