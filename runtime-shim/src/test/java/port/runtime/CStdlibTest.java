package port.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Expectations recorded from glibc 2.36.
final class CStdlibTest {
    private static int[] five() {
        return IntStream.range(0, 5).map(_ -> CStdlib.rand()).toArray();
    }

    @Test
    void randGivesTheNumbersOfGlibc() {
        Processes.inside(() -> {
            int[] unseeded = {1804289383, 846930886, 1681692777, 1714636915, 1957747793};
            assertArrayEquals(unseeded, five());
            CStdlib.srand(0);
            assertArrayEquals(unseeded, five());
            CStdlib.srand(42);
            assertArrayEquals(new int[] {71876166, 708592740, 1483128881, 907283241, 442951012}, five());
            IntStream.range(0, 1000).forEach(_ -> CStdlib.rand());
            assertEquals(1754128423, CStdlib.rand());
            CStdlib.srand(-1);
            assertArrayEquals(new int[] {254925627, 1205188300, 366127624, 1401405153, 76053476}, five());
            CStdlib.srand(Integer.MIN_VALUE);
            assertArrayEquals(new int[] {1336741213, 1210407648, 1447044896, 337392383, 82502902}, five());
        });
    }

    @Test
    void randWithItsOwnStateGivesTheNumbersOfGlibc() {
        IntPtr state = IntPtr.cell(7);

        int[] numbers = IntStream.range(0, 4).map(_ -> CStdlib.rand_r(state)).toArray();

        assertArrayEquals(new int[] {1187592820, 153898277, 1377876785, 706688787}, numbers);
        assertEquals((int) 3809678875L, state.get());
    }

    @Test
    void drand48GivesTheNumbersOfGlibc() {
        Processes.inside(() -> {
            assertEquals(0x1.6p-45, CStdlib.drand48());
            assertEquals(0x1.0250b79ae8p-10, CStdlib.drand48());
            CStdlib.srand48(42);
            assertEquals(0x1.7d32617ca202p-1, CStdlib.drand48());
            assertEquals(0x1.5eed22ed8dep-2, CStdlib.drand48());
            assertEquals(238553827, CStdlib.lrand48());
            assertEquals(1813932012, CStdlib.mrand48());
            assertEquals(348369827, CStdlib.mrand48());
            ShortPtr state = ShortPtr.of((short) 1, (short) 2, (short) 3);
            assertEquals(0x1.c49aaf1b99ep-2, CStdlib.erand48(state));
            assertEquals(565063343, CStdlib.nrand48(state));
            assertEquals(-1485464893, CStdlib.jrand48(state));
            assertEquals(7666, state.get());
        });
    }

    @Test
    void integersAreReadAsStrtolDoes() {
        Processes.inside(() -> {
            assertNumber("  -7xyz", 0, -7, 4);
            assertNumber("0x1F", 0, 31, 4);
            assertNumber("010", 0, 8, 3);
            assertNumber("010", 10, 10, 3);
            assertNumber("abc", 0, 0, 0);
            assertNumber("0x", 0, 0, 1);
            assertNumber("99999999999999999999", 0, Long.MAX_VALUE, 20);
            assertNumber("-99999999999999999999", 0, Long.MIN_VALUE, 21);
            assertEquals(34, CStdlib.errno().get());
            assertEquals(-7, CStdlib.strtoul(CString.copyOf("  -7xyz"), PointerPtr.ofNull(BytePtr.TYPE), 10));
            assertEquals(
                    -1, CStdlib.strtoul(CString.copyOf("99999999999999999999"), PointerPtr.ofNull(BytePtr.TYPE), 10));
            assertEquals(Integer.MIN_VALUE, CStdlib.atoi(CString.copyOf("2147483648")));
        });
    }

    private static void assertNumber(String text, int base, long value, long length) {
        BytePtr start = CString.copyOf(text);
        PointerPtr<BytePtr> end = PointerPtr.local(BytePtr.TYPE, 1);

        assertEquals(value, CStdlib.strtol(start, end, base), text);
        assertEquals(length, end.get().minus(start), text);
    }

    @Test
    void realNumbersAreReadAsStrtodDoes() {
        Processes.inside(() -> {
            assertReal("3.5", 3.5, 3);
            assertReal("  -1e3x", -1000, 6);
            assertReal("1e+", 1, 1);
            assertReal("0x1.8p3", 12, 7);
            assertReal("inf", Double.POSITIVE_INFINITY, 3);
            assertReal("-INFINITYx", Double.NEGATIVE_INFINITY, 9);
            assertReal("nan(12)z", Double.NaN, 7);
            assertReal(".5", 0.5, 2);
            assertReal("5.", 5, 2);
            assertReal("e5", 0, 0);
            assertReal("1e400", Double.POSITIVE_INFINITY, 5);
            assertReal("-0", -0.0, 2);
            assertReal("0x", 0, 1);
            assertReal("+.e1", 0, 0);
            assertReal("4.9e-324", Double.MIN_VALUE, 8);
            assertReal("infx", Double.POSITIVE_INFINITY, 3);
            assertEquals(0x1.99999ap-4f, CStdlib.strtof(CString.copyOf("0.1"), PointerPtr.ofNull(BytePtr.TYPE)));
        });
    }

    private static void assertReal(String text, double value, long length) {
        BytePtr start = CString.copyOf(text);
        PointerPtr<BytePtr> end = PointerPtr.local(BytePtr.TYPE, 1);

        assertEquals(value, CStdlib.strtod(start, end), text);
        assertEquals(length, end.get().minus(start), text);
    }

    @Test
    void sortingKeepsTheOrderOfEqualElements() {
        IntPtr pairs = IntPtr.of(3, 0, 1, 1, 3, 2, 1, 3);

        CStdlib.qsort(pairs, 4, 8, (x, y) -> Integer.compare(x.asInts().get(), y.asInts().get()));

        int[] sorted = IntStream.range(0, 8).map(pairs::get).toArray();
        assertArrayEquals(new int[] {1, 1, 1, 3, 3, 0, 3, 2}, sorted);
        VoidPtr found =
                CStdlib.bsearch(
                        IntPtr.cell(3), pairs, 4, 8, (x, y) -> Integer.compare(x.asInts().get(), y.asInts().get()));
        assertEquals(3, found.asInts().get());
    }

    @Test
    void reallocationKeepsWhatFits() {
        Processes.inside(() -> {
            IntPtr old = CStdlib.malloc(8).asInts();
            old.set(0, 1);
            old.set(1, 2);

            IntPtr grown = CStdlib.realloc(old, 16).asInts();

            assertEquals(2, grown.get(1));
            assertEquals(0, grown.get(3));
            assertThrows(Fault.class, old::get);
            assertTrue(CStdlib.calloc(1L << 62, 8).isNull());
        });
    }

    @Test
    void freeingWhatWasNotAllocatedFaults() {
        Processes.inside(() -> {
            IntPtr p = CStdlib.malloc(8).asInts();

            assertThrows(Fault.class, () -> CStdlib.free(p.plus(1)));
            assertThrows(Fault.class, () -> CStdlib.free(IntPtr.local(1)));
            CStdlib.free(VoidPtr.NULL);
        });
    }
}
