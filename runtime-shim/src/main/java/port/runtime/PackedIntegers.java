package port.runtime;

import java.util.function.IntBinaryOperator;

/// Arithmetic on integers packed in a word: two of 16 bits or four of 8 bits, each by itself.
///
/// CUDA: the SIMD intrinsics.
public final class PackedIntegers {
    private PackedIntegers() {}

    /// Sums that wrap around. CUDA: `__vadd2, __vadd4`.
    public static int add(int a, int b, Lanes lanes) {
        int low = ~lanes.signs();
        return ((a & low) + (b & low)) ^ ((a ^ b) & lanes.signs());
    }

    /// Differences that wrap around. CUDA: `__vsub2, __vsub4`.
    public static int subtract(int a, int b, Lanes lanes) {
        int signs = lanes.signs();
        return ((a | signs) - (b & ~signs)) ^ ((a ^ ~b) & signs);
    }

    /// Opposites; of the lowest number itself. CUDA: `__vneg2, __vneg4`.
    public static int negate(int a, Lanes lanes) {
        return subtract(0, a, lanes);
    }

    /// Sums, at most the highest and at least the lowest signed number. CUDA: `__vaddss2, __vaddss4`.
    public static int addSaturated(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> clamp(x + y, lanes));
    }

    /// Sums, at most the highest unsigned number. CUDA: `__vaddus2, __vaddus4`.
    public static int addSaturatedUnsigned(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> Math.min(x + y, (1 << lanes.bits()) - 1));
    }

    /// Differences, at most the highest and at least the lowest signed number. CUDA: `__vsubss2, __vsubss4`.
    public static int subtractSaturated(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> clamp(x - y, lanes));
    }

    /// Differences of unsigned numbers, at least 0. CUDA: `__vsubus2, __vsubus4`.
    public static int subtractSaturatedUnsigned(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> Math.max(x - y, 0));
    }

    /// Opposites, at most the highest signed number. CUDA: `__vnegss2, __vnegss4`.
    public static int negateSaturated(int a, Lanes lanes) {
        return subtractSaturated(0, a, lanes);
    }

    /// Absolute values; of the lowest number itself. CUDA: `__vabs2, __vabs4`.
    public static int absolute(int a, Lanes lanes) {
        return signed(a, 0, lanes, (x, _) -> Math.abs(x));
    }

    /// Absolute values, at most the highest signed number. CUDA: `__vabsss2, __vabsss4`.
    public static int absoluteSaturated(int a, Lanes lanes) {
        return signed(a, 0, lanes, (x, _) -> clamp(Math.abs(x), lanes));
    }

    /// How far apart signed numbers are, as unsigned numbers. CUDA: `__vabsdiffs2, __vabsdiffs4`.
    public static int absoluteDifference(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> Math.abs(x - y));
    }

    /// How far apart unsigned numbers are. CUDA: `__vabsdiffu2, __vabsdiffu4`.
    public static int absoluteDifferenceUnsigned(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> Math.abs(x - y));
    }

    /// The sum of how far apart signed numbers are. CUDA: `__vsads2, __vsads4`.
    public static int sumOfDifferences(int a, int b, Lanes lanes) {
        return sum(absoluteDifference(a, b, lanes), lanes);
    }

    /// The sum of how far apart unsigned numbers are. CUDA: `__vsadu2, __vsadu4`.
    public static int sumOfDifferencesUnsigned(int a, int b, Lanes lanes) {
        return sum(absoluteDifferenceUnsigned(a, b, lanes), lanes);
    }

    /// Averages of signed numbers, halves rounded away from zero. CUDA: `__vavgs2, __vavgs4`.
    public static int averageRounded(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> x + y >= 0 ? x + y + 1 >> 1 : x + y >> 1);
    }

    /// Averages of unsigned numbers, halves rounded up. CUDA: `__vavgu2, __vavgu4`.
    public static int averageRoundedUnsigned(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x + y + 1 >> 1);
    }

    /// Averages of unsigned numbers, halves rounded down. CUDA: `__vhaddu2, __vhaddu4`.
    public static int averageUnsigned(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x + y >> 1);
    }

    /// The larger of signed numbers. CUDA: `__vmaxs2, __vmaxs4`.
    public static int max(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, Math::max);
    }

    /// The larger of unsigned numbers. CUDA: `__vmaxu2, __vmaxu4`.
    public static int maxUnsigned(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, Math::max);
    }

    /// The smaller of signed numbers. CUDA: `__vmins2, __vmins4`.
    public static int min(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, Math::min);
    }

    /// The smaller of unsigned numbers. CUDA: `__vminu2, __vminu4`.
    public static int minUnsigned(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, Math::min);
    }

    /// All bits where numbers are equal. CUDA: `__vcmpeq2, __vcmpeq4`.
    public static int equalMask(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x == y ? -1 : 0);
    }

    /// 1 where numbers are equal. CUDA: `__vseteq2, __vseteq4`.
    public static int equalFlags(int a, int b, Lanes lanes) {
        return equalMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where numbers differ. CUDA: `__vcmpne2, __vcmpne4`.
    public static int notEqualMask(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x == y ? 0 : -1);
    }

    /// 1 where numbers differ. CUDA: `__vsetne2, __vsetne4`.
    public static int notEqualFlags(int a, int b, Lanes lanes) {
        return notEqualMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of signed numbers is not smaller. CUDA: `__vcmpges2, __vcmpges4`.
    public static int greaterOrEqualMask(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> x >= y ? -1 : 0);
    }

    /// 1 where the first of signed numbers is not smaller. CUDA: `__vsetges2, __vsetges4`.
    public static int greaterOrEqualFlags(int a, int b, Lanes lanes) {
        return greaterOrEqualMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of unsigned numbers is not smaller. CUDA: `__vcmpgeu2, __vcmpgeu4`.
    public static int greaterOrEqualUnsignedMask(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x >= y ? -1 : 0);
    }

    /// 1 where the first of unsigned numbers is not smaller. CUDA: `__vsetgeu2, __vsetgeu4`.
    public static int greaterOrEqualUnsignedFlags(int a, int b, Lanes lanes) {
        return greaterOrEqualUnsignedMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of signed numbers is larger. CUDA: `__vcmpgts2, __vcmpgts4`.
    public static int greaterMask(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> x > y ? -1 : 0);
    }

    /// 1 where the first of signed numbers is larger. CUDA: `__vsetgts2, __vsetgts4`.
    public static int greaterFlags(int a, int b, Lanes lanes) {
        return greaterMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of unsigned numbers is larger. CUDA: `__vcmpgtu2, __vcmpgtu4`.
    public static int greaterUnsignedMask(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x > y ? -1 : 0);
    }

    /// 1 where the first of unsigned numbers is larger. CUDA: `__vsetgtu2, __vsetgtu4`.
    public static int greaterUnsignedFlags(int a, int b, Lanes lanes) {
        return greaterUnsignedMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of signed numbers is not larger. CUDA: `__vcmples2, __vcmples4`.
    public static int lessOrEqualMask(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> x <= y ? -1 : 0);
    }

    /// 1 where the first of signed numbers is not larger. CUDA: `__vsetles2, __vsetles4`.
    public static int lessOrEqualFlags(int a, int b, Lanes lanes) {
        return lessOrEqualMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of unsigned numbers is not larger. CUDA: `__vcmpleu2, __vcmpleu4`.
    public static int lessOrEqualUnsignedMask(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x <= y ? -1 : 0);
    }

    /// 1 where the first of unsigned numbers is not larger. CUDA: `__vsetleu2, __vsetleu4`.
    public static int lessOrEqualUnsignedFlags(int a, int b, Lanes lanes) {
        return lessOrEqualUnsignedMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of signed numbers is smaller. CUDA: `__vcmplts2, __vcmplts4`.
    public static int lessMask(int a, int b, Lanes lanes) {
        return signed(a, b, lanes, (x, y) -> x < y ? -1 : 0);
    }

    /// 1 where the first of signed numbers is smaller. CUDA: `__vsetlts2, __vsetlts4`.
    public static int lessFlags(int a, int b, Lanes lanes) {
        return lessMask(a, b, lanes) & lanes.ones();
    }

    /// All bits where the first of unsigned numbers is smaller. CUDA: `__vcmpltu2, __vcmpltu4`.
    public static int lessUnsignedMask(int a, int b, Lanes lanes) {
        return unsigned(a, b, lanes, (x, y) -> x < y ? -1 : 0);
    }

    /// 1 where the first of unsigned numbers is smaller. CUDA: `__vsetltu2, __vsetltu4`.
    public static int lessUnsignedFlags(int a, int b, Lanes lanes) {
        return lessUnsignedMask(a, b, lanes) & lanes.ones();
    }

    private static int clamp(int value, Lanes lanes) {
        int highest = (1 << lanes.bits() - 1) - 1;
        return Math.clamp(value, ~highest, highest);
    }

    private static int sum(int word, Lanes lanes) {
        int sum = 0;
        for (int at = 0; at < Integer.SIZE; at += lanes.bits()) {
            sum += word >>> at & (1 << lanes.bits()) - 1;
        }
        return sum;
    }

    private static int signed(int a, int b, Lanes lanes, IntBinaryOperator operator) {
        int bits = lanes.bits();
        int result = 0;
        for (int at = Integer.SIZE - bits; at >= 0; at -= bits) {
            int left = Integer.SIZE - bits - at;
            int value = operator.applyAsInt(a << left >> Integer.SIZE - bits, b << left >> Integer.SIZE - bits);
            result = result << bits | value & (1 << bits) - 1;
        }
        return result;
    }

    private static int unsigned(int a, int b, Lanes lanes, IntBinaryOperator operator) {
        int bits = lanes.bits();
        int mask = (1 << bits) - 1;
        int result = 0;
        for (int at = Integer.SIZE - bits; at >= 0; at -= bits) {
            result = result << bits | operator.applyAsInt(a >>> at & mask, b >>> at & mask) & mask;
        }
        return result;
    }
}
