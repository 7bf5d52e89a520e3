package port.reference.replay;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// How many units in the last place an approximate function may be off: CUDA's published bound for `float` and `double`, and one more for the engine that is
/// the measure. Functions that are not listed are exact, or rounded once. Bessel functions have absolute bounds away from zero.
final class ErrorTable {
    private static final Map<String, int[]> ULPS =
            Map.ofEntries(
                    entry("exp", 2, 1),
                    entry("exp2", 2, 1),
                    entry("exp10", 2, 1),
                    entry("expm1", 1, 1),
                    entry("log", 1, 1),
                    entry("log2", 1, 1),
                    entry("log1p", 1, 1),
                    entry("log10", 2, 1),
                    entry("sin", 2, 1),
                    entry("cos", 2, 1),
                    entry("sinpi", 2, 1),
                    entry("cospi", 2, 1),
                    entry("tan", 4, 2),
                    entry("asin", 4, 2),
                    entry("acos", 3, 1),
                    entry("atan", 2, 2),
                    entry("atan2", 2, 2),
                    entry("sinh", 3, 1),
                    entry("cosh", 2, 1),
                    entry("tanh", 2, 1),
                    entry("asinh", 3, 2),
                    entry("acosh", 4, 2),
                    entry("atanh", 3, 2),
                    entry("pow", 8, 2),
                    entry("powi", 8, 2),
                    entry("hypot", 3, 2),
                    entry("rhypot", 3, 2),
                    entry("norm3", 3, 2),
                    entry("norm4", 3, 2),
                    entry("rnorm3", 3, 2),
                    entry("rnorm4", 3, 2),
                    entry("rsqrt", 2, 1),
                    entry("cbrt", 1, 1),
                    entry("rcbrt", 1, 1),
                    entry("erf", 2, 2),
                    entry("erfc", 4, 4),
                    entry("erfcx", 4, 3),
                    entry("erfinv", 2, 5),
                    entry("erfcinv", 2, 6),
                    entry("normcdf", 5, 5),
                    entry("normcdfinv", 5, 7),
                    entry("tgamma", 11, 8),
                    entry("lgamma", 6, 4),
                    entry("j0", 9, 7),
                    entry("j1", 9, 7),
                    entry("y0", 9, 7),
                    entry("y1", 9, 7),
                    entry("jn", 9, 7),
                    entry("yn", 9, 7),
                    entry("i0", 6, 6),
                    entry("i1", 6, 6));

    private ErrorTable() {}

    private static Map.Entry<String, int[]> entry(String name, int single, int wide) {
        return Map.entry(name, new int[] {single + 1, wide + 1});
    }

    /// How far off the operation with this name, such as `math.exp.f32`, may be; absent if it is exact.
    ///
    /// @param arguments what it is called with
    /// @param ulp a unit in the last place of its result
    static OptionalDouble error(String intrinsic, double[] arguments, double ulp) {
        Optional<Integer> ulps = ulps(intrinsic);
        if (ulps.isEmpty()) {
            return OptionalDouble.empty();
        }
        String[] parts = intrinsic.split("[.]");
        return OptionalDouble.of(ulps.get() * ulp + absolute(parts[1], parts[2].equals("f32"), arguments));
    }

    /// CUDA C++ Programming Guide, "Mathematical Functions": from 8 on, and for other orders, what Bessel functions are off is no share of
    /// their values, which pass through zero.
    private static double absolute(String function, boolean isSingle, double[] arguments) {
        return switch (function) {
            case "j0", "j1", "y0", "y1" -> Math.abs(arguments[0]) < 8 ? 0 : isSingle ? 2.2e-6 : 5e-12;
            case "jn" -> isSingle ? 2.2e-6 : 1.2e-11;
            case "yn" -> Math.abs(arguments[1]) < arguments[0] ? 0 : isSingle ? 2.2e-6 : 5e-12;
            default -> 0;
        };
    }

    private static Optional<Integer> ulps(String intrinsic) {
        String[] parts = intrinsic.split("[.]");
        if (parts.length != 3 || !parts[0].equals("math")) {
            return Optional.empty();
        }
        return Optional.ofNullable(ULPS.get(parts[1])).map(both -> both[parts[2].equals("f32") ? 0 : 1]);
    }
}
