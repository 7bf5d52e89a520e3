package port.reference.intrinsic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Values from tables of functions, to 15 digits or exactly.
final class MathematicsTest {
    private static void near(double expected, double actual) {
        // 8 ulp: the worst that the declared bounds of CUDA allow a function of double.
        assertTrue(Math.abs(expected - actual) <= 8 * Math.ulp(expected), () -> expected + " expected, was " + actual);
    }

    @Test
    void errorFunctionFitsItsTable() {
        near(0.5204998778130465, SpecialFunctions.erf(0.5));
        near(0.8427007929497149, SpecialFunctions.erf(1));
        near(0.9953222650189527, SpecialFunctions.erf(2));
        near(0.15729920705028513, SpecialFunctions.erfc(1));
        near(2.209049699858544e-5, SpecialFunctions.erfc(3));
        near(2.088487583762545e-45, SpecialFunctions.erfc(10));
        near(0.4275835761558070, SpecialFunctions.erfcx(1));
        near(0.05614099274382259, SpecialFunctions.erfcx(10));
    }

    @Test
    void inversesOfTheErrorFunctionUndoIt() {
        for (double y : new double[] {-0.999, -0.5, 0.001, 0.3, 0.7, 0.99999}) {
            assertEquals(y, SpecialFunctions.erf(SpecialFunctions.erfinv(y)), 4e-16);
        }
        for (double y : new double[] {1e-100, 1e-10, 0.01, 0.5, 1.2, 1.9999}) {
            assertEquals(y, SpecialFunctions.erfc(SpecialFunctions.erfcinv(y)), y * 1e-13);
        }
        near(1.959963984540054, SpecialFunctions.normcdfinv(0.975));
    }

    @Test
    void gammaFitsFactorialsAndHalves() {
        assertEquals(24, SpecialFunctions.tgamma(5));
        near(1.7724538509055159, SpecialFunctions.tgamma(0.5));
        near(-3.5449077018110318, SpecialFunctions.tgamma(-0.5));
        near(11.631728396567448, SpecialFunctions.tgamma(4.5));
        near(359.1342053695754, SpecialFunctions.lgamma(100));
        near(0.5723649429247001, SpecialFunctions.lgamma(0.5));
    }

    @Test
    void besselFunctionsFitTheirTables() {
        assertEquals(0.7651976865579666, Bessel.j0(1), 1e-15);
        assertEquals(0.4400505857449335, Bessel.j1(1), 1e-15);
        assertEquals(0.08825696421567698, Bessel.y0(1), 1e-14);
        assertEquals(-0.7812128213002887, Bessel.y1(1), 1e-14);
        // where the terms of the series cancel, to the last place
        assertEquals(0.42042689641574815, Bessel.y0(1.6), 6e-17);
        assertEquals(-0.34757800826513255, Bessel.y1(1.6), 6e-17);
        assertEquals(0.01998585030422312, Bessel.j0(100), 1e-14);
        assertEquals(1.266065877752008, Bessel.i0(1), 1e-15);
    }

    @Test
    void sinpiIsExactAtItsZeros() {
        assertEquals(0, Mathematics.sinpi(1e10));
        assertEquals(1, Mathematics.sinpi(0.5));
        assertEquals(-1, Mathematics.sinpi(1.5));
        assertEquals(-1, Mathematics.cospi(1));
        assertEquals(0, Mathematics.cospi(2.5));
    }

    @Test
    void logarithmToBaseTwoIsExactForPowersOfTwo() {
        for (int power = -1074; power < 1024; power++) {
            assertEquals(power, Mathematics.log2(Math.scalb(1.0, power)));
        }
    }

    @Test
    void roundingGoesWhereItIsTold() {
        assertEquals(Math.nextUp(1f), Rounded32.add_ru(1f, 1e-20f));
        assertEquals(1f, Rounded32.add_rd(1f, 1e-20f));
        assertEquals(Math.nextDown(1f), Rounded32.sub_rz(1f, 1e-20f));
        assertEquals(Float.MAX_VALUE, Rounded32.mul_rz(Float.MAX_VALUE, 2f));
        assertEquals(Math.nextUp(1.0 / 3), Rounded64.div_ru(1, 3));
        assertEquals(1.0 / 3, Rounded64.div_rd(1, 3));
        assertEquals(3, RoundedConversions.f32_i32_ru(2.1f));
        assertEquals(2, RoundedConversions.f32_i32_rn(2.5f));
        assertEquals(16777216f, RoundedConversions.i32_f32_rz(16777217));
        assertEquals(16777218f, RoundedConversions.i32_f32_ru(16777217));
    }

    @Test
    void smallFloatsRoundToEven() {
        assertEquals(0x3c00, SmallFloats.f32_f16(1f));
        assertEquals(0x7bff, SmallFloats.f32_f16_rz(1e6f));
        assertEquals(0x7c00, SmallFloats.f32_f16(1e6f));
        assertEquals(0x3f80, SmallFloats.f32_bf16(1.00390625f - 1e-7f));
        assertEquals(0x3f82, SmallFloats.f32_bf16(1.01171875f));
        assertEquals(448f, SmallFloats.e4m3_f32(SmallFloats.f32_e4m3(1e9f)));
        assertEquals(0.015625f, SmallFloats.e4m3_f32(SmallFloats.f32_e4m3(0.015625f)));
        assertEquals(-3f, SmallFloats.e5m2_f32(SmallFloats.f32_e5m2(-3.1f)));
    }
}
