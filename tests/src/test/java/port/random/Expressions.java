package port.random;

import java.util.List;

/// Random expressions. Integers may be of any type, so that promotions and conversions are the compiler's; overflow wraps, as in PTX. Divisors are
/// never 0, shift counts always small, floats clamped before they become integers.
final class Expressions {
    static final List<String> INTEGERS =
            List.of(
                    "int",
                    "unsigned int",
                    "int",
                    "unsigned int",
                    "long long",
                    "unsigned long long",
                    "short",
                    "unsigned short",
                    "signed char",
                    "unsigned char",
                    "bool",
                    "char");

    private final Dice dice;
    private final Variables variables;
    private final boolean onDevice;

    /// @param onDevice whether intrinsics and built-in variables may be used
    Expressions(Dice dice, Variables variables, boolean onDevice) {
        this.dice = dice;
        this.variables = variables;
        this.onDevice = onDevice;
    }

    String of(boolean floating, int depth) {
        return floating ? real(depth) : integer(depth);
    }

    String integer(int depth) {
        if (depth <= 0 || dice.chance(12)) {
            return integerLeaf();
        }
        int next = depth - 1;
        return switch (dice.below(18)) {
            case 0, 1, 2, 3 -> "(" + integer(next) + " " + dice.of("+", "-", "*", "+", "-") + " " + integer(next) + ")";
            case 4, 5 -> "(" + integer(next) + " " + dice.of("&", "|", "^") + " " + integer(next) + ")";
            case 6 -> "(" + integer(next) + " " + dice.of("/", "%") + " " + divisor(next) + ")";
            case 7 -> "(" + integer(next) + " << (" + integer(next) + " & 7))";
            case 8 -> "(" + integer(next) + " >> (" + integer(next) + " & " + dice.of("7", "31", "15u") + "))";
            case 9 -> dice.of("-", "~", "!", "+") + "(" + integer(next) + ")";
            case 10 -> "(" + dice.of(INTEGERS) + ")(" + integer(next) + ")";
            case 11 -> "(" + condition(next) + " ? " + integer(next) + " : " + integer(next) + ")";
            case 12 -> "(" + condition(next) + ")";
            case 13 -> clamped(next);
            case 14, 15 -> onDevice ? intrinsic(next) : integerLeaf();
            case 16 -> "(int)sizeof(" + dice.of(INTEGERS) + ") * " + integer(next);
            default -> integerLeaf();
        };
    }

    private String divisor(int depth) {
        return switch (dice.below(4)) {
            case 0 -> "((" + integer(depth) + " & 0xff) + 1)";
            case 1 -> "((" + integer(depth) + " & 0x7fu) + 3u)";
            case 2 -> "-((" + integer(depth) + " & 0xf) + 2)";
            default -> Integer.toString(dice.between(2, 100));
        };
    }

    private String clamped(int depth) {
        return dice.chance(50)
                ? "(int)fminf(fmaxf(" + asFloat(depth) + ", -1000000.0f), 1000000.0f)"
                : "(" + dice.of("long long", "int") + ")fmin(fmax((double)(" + real(depth) + "), -1e9), 1e9)";
    }

    private String asFloat(int depth) {
        return "(float)(" + real(depth) + ")";
    }

    private String intrinsic(int depth) {
        String a = integer(depth);
        String b = integer(depth);
        return switch (dice.below(20)) {
            case 0 -> "min((int)(" + a + "), (int)(" + b + "))";
            case 1 -> "max((unsigned int)(" + a + "), (unsigned int)(" + b + "))";
            case 2 -> "abs((int)((" + a + ") & 0xffff))";
            case 3 -> "__popc((unsigned int)(" + a + "))";
            case 4 -> "__clz((int)(" + a + "))";
            case 5 -> "__ffs((int)(" + a + "))";
            case 6 -> "__brev((unsigned int)(" + a + "))";
            case 7 -> "__mulhi((int)(" + a + "), (int)(" + b + "))";
            case 8 -> "__umulhi((unsigned int)(" + a + "), (unsigned int)(" + b + "))";
            case 9 -> "__popcll((unsigned long long)(" + a + "))";
            case 10 ->
                    "__byte_perm((unsigned int)("
                            + a
                            + "), (unsigned int)("
                            + b
                            + "), 0x"
                            + dice.of("3210", "7531", "0246")
                            + ")";
            case 11 -> "max((long long)(" + a + "), (long long)(" + b + "))";
            case 12 -> "__funnelshift_l((unsigned int)(" + a + "), (unsigned int)(" + b + "), " + dice.below(32) + "u)";
            case 13 -> dice.of("__clzll", "__ffsll") + "((long long)(" + a + "))";
            case 14 -> "(long long)__brevll((unsigned long long)(" + a + "))";
            case 15 ->
                    dice.of("__mul64hi((long long)(%s), (long long)(%s))", "__mul24((int)(%s), (int)(%s))")
                            .formatted(a, b);
            case 16 -> "__umul64hi((unsigned long long)(" + a + "), (unsigned long long)(" + b + "))";
            case 17 -> "__funnelshift_r((unsigned int)(" + a + "), (unsigned int)(" + b + "), " + dice.below(32) + "u)";
            case 18 -> dice.of("__sad", "__usad") + "((int)(" + a + "), (int)(" + b + "), 5)";
            default -> "(int)" + dice.of("threadIdx.x", "blockIdx.x", "blockDim.x", "gridDim.x", "threadIdx.y");
        };
    }

    private String integerLeaf() {
        List<Variables.Variable> all = variables.all(false);
        if (!all.isEmpty() && dice.chance(70)) {
            return dice.of(all).name();
        }
        return switch (dice.below(10)) {
            case 0 -> dice.between(0, 9) + "u";
            case 1 -> dice.of("0x7fffffff", "0x80000000u", "0xffffffffu", "0xff", "255", "65535", "32768");
            case 2 -> dice.of("1LL", "0x7fffffffffffffffLL", "4294967296LL", "0xffffffffffffffffULL", "12345678901LL");
            case 3 -> "'" + dice.of("a", "Z", "0") + "'";
            case 4 -> dice.of("true", "false");
            case 5 -> "-" + dice.between(1, 1000);
            default -> Integer.toString(dice.between(0, 100));
        };
    }

    String condition(int depth) {
        int next = depth - 1;
        return switch (dice.below(depth <= 0 ? 3 : 6)) {
            case 0, 1 -> integer(next) + " " + comparison() + " " + integer(next);
            case 2 -> real(next) + " " + comparison() + " " + real(next);
            case 3 -> "(" + condition(next) + ") && (" + condition(next) + ")";
            case 4 -> "(" + condition(next) + ") || (" + condition(next) + ")";
            default -> "!(" + condition(next) + ")";
        };
    }

    private String comparison() {
        return dice.of("<", "<=", ">", ">=", "==", "!=");
    }

    String real(int depth) {
        if (depth <= 0 || dice.chance(15)) {
            return realLeaf();
        }
        int next = depth - 1;
        return switch (dice.below(12)) {
            case 0, 1, 2, 3 -> "(" + real(next) + " " + dice.of("+", "-", "*", "/") + " " + real(next) + ")";
            case 4 -> "-(" + real(next) + ")";
            case 5 -> "(" + dice.of("float", "double") + ")(" + integer(next) + ")";
            case 6 -> "(" + dice.of("float", "double") + ")(" + real(next) + ")";
            case 7 -> "(" + condition(next) + " ? " + real(next) + " : " + real(next) + ")";
            case 8 -> function(next);
            case 9 -> "(" + real(next) + " " + dice.of("+", "-", "*") + " " + integer(next) + ")";
            case 10 -> functionOfDouble(next);
            default -> realLeaf();
        };
    }

    private String function(int depth) {
        String a = asFloat(depth);
        String b = asFloat(depth);
        return switch (dice.below(9)) {
            case 0 -> "fabsf(" + a + ")";
            case 1 -> "sqrtf(fabsf(" + a + "))";
            case 2 -> "floorf(" + a + ")";
            case 3 -> "fminf(" + a + ", " + b + ")";
            case 4 -> "fmaxf(" + a + ", " + b + ")";
            case 5 -> "fmaf(" + a + ", " + b + ", " + realLeaf() + ")";
            case 6 -> "truncf(" + a + ")";
            case 7 -> "rintf(" + a + ")";
            default -> "ceilf(" + a + ")";
        };
    }

    private String functionOfDouble(int depth) {
        String a = "(double)(" + real(depth) + ")";
        return switch (dice.below(5)) {
            case 0 -> "fabs(" + a + ")";
            case 1 -> "sqrt(fabs(" + a + "))";
            case 2 -> "floor(" + a + ")";
            case 3 -> "fmin(" + a + ", (double)(" + realLeaf() + "))";
            default -> "fma(" + a + ", 0.5, 1.0)";
        };
    }

    private String realLeaf() {
        List<Variables.Variable> all = variables.all(true);
        if (!all.isEmpty() && dice.chance(65)) {
            return dice.of(all).name();
        }
        return dice.of("0.5f", "1.0f", "-2.25f", "3.0", "0.1f", "1e-3", "100.0f", "0.0f", "7.5", "1e20f", "-0.3");
    }
}
