package port.reference.intrinsic;

import java.util.List;

/// Names of mathematics: each operation once for `double`, and for `float` through it where rounding once is right.
final class MathTable {
    private static final List<String> JAVA =
            List.of(
                    "sqrt", "cbrt", "exp", "expm1", "log", "log10", "log1p", "sin", "cos", "tan", "asin", "acos",
                    "atan", "sinh", "cosh", "tanh", "floor", "ceil", "rint", "abs", "pow", "atan2", "hypot");
    private static final List<String> OWN =
            List.of(
                    "rsqrt",
                    "rcbrt",
                    "exp2",
                    "exp10",
                    "log2",
                    "asinh",
                    "acosh",
                    "atanh",
                    "sinpi",
                    "cospi",
                    "tanpi",
                    "trunc",
                    "round",
                    "logb",
                    "reciprocal",
                    "saturate",
                    "rhypot",
                    "fmod",
                    "remainder",
                    "min",
                    "max",
                    "dim",
                    "norm3",
                    "rnorm3",
                    "norm4",
                    "rnorm4",
                    "ldexp",
                    "scalbn",
                    "scalbln",
                    "powi",
                    "ilogb",
                    "lrint",
                    "lround",
                    "isnan",
                    "isinf",
                    "isfinite");
    private static final List<String> SPECIAL =
            List.of("erf", "erfc", "erfcx", "erfinv", "erfcinv", "normcdf", "normcdfinv", "tgamma", "lgamma");
    private static final List<String> BESSEL = List.of("j0", "j1", "y0", "y1", "jn", "yn", "i0", "i1");
    private static final List<String> POINTERS = List.of("modf", "remquo", "sincos", "sincospi", "frexp", "nan");
    private static final List<String> BY_TYPE = List.of("fma", "copysign", "nextafter", "isnormal", "signbit");
    private static final List<String> MODES = List.of("rn", "rz", "ru", "rd");
    private static final List<String> ROUNDED = List.of("add", "sub", "mul", "div", "sqrt", "reciprocal", "fma");

    private MathTable() {}

    static void register(IntrinsicTable table) {
        JAVA.forEach(name -> family(table, name, StrictMath.class));
        OWN.forEach(name -> family(table, name, Mathematics.class));
        SPECIAL.forEach(name -> family(table, name, SpecialFunctions.class));
        BESSEL.forEach(name -> family(table, name, Bessel.class));
        table.pure("math.nearbyint.f64", StrictMath.class, "rint");
        table.widened("math.nearbyint.f32", StrictMath.class, "rint");
        for (String name : BY_TYPE) {
            table.pure("math." + name + ".f64", ByType.class, name);
            table.pure("math." + name + ".f32", ByType.class, name);
        }
        for (String name : POINTERS) {
            table.both("math." + name + ".f64", MathResults.class, name + "F64");
            table.both("math." + name + ".f32", MathResults.class, name + "F32");
        }
        for (String operation : ROUNDED) {
            for (String mode : MODES) {
                String method = operation + "_" + mode;
                table.pure("arith." + operation + "." + mode + ".f64", Rounded64.class, method);
                table.pure("arith." + operation + "." + mode + ".f32", Rounded32.class, method);
            }
        }
    }

    private static void family(IntrinsicTable table, String name, Class<?> owner) {
        table.pure("math." + name + ".f64", owner, name);
        table.widened("math." + name + ".f32", owner, name);
    }
}
