package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Expectations recorded from glibc 2.36.
final class CScanTest {
    private final IntPtr a = IntPtr.cell(-1);
    private final IntPtr b = IntPtr.cell(-1);
    private final IntPtr n = IntPtr.cell(-1);
    private final FloatPtr f = FloatPtr.cell(-1);
    private final BytePtr text = BytePtr.local(64);
    private final BytePtr more = BytePtr.local(64);

    private static int scan(String input, String format, Object... targets) {
        return CStdio.sscanf(CString.copyOf(input), format, targets);
    }

    @Test
    void integersAreSeparatedBySpaceOrText() {
        assertEquals(2, scan("12 34", "%d%d", a, b));
        assertEquals(12, a.get());
        assertEquals(34, b.get());
        assertEquals(2, scan("56,78", "%d,%d%n", a, b, n));
        assertEquals(78, b.get());
        assertEquals(5, n.get());
    }

    @Test
    void theReturnValueTellsEndFromMismatch() {
        assertEquals(-1, scan("", "%d", a));
        assertEquals(-1, scan("   ", "%d", a));
        assertEquals(0, scan("abc", "%d", a));
        assertEquals(0, scan("-", "%d", a));
    }

    @Test
    void numbersStopWhereTheyEnd() {
        assertEquals(2, scan("3.5e2abc", "%f%s", f, text));
        assertEquals(350, f.get());
        assertEquals("abc", CString.toString(text));
        assertEquals(2, scan("1e+ 5", "%f%s", f, text));
        assertEquals(2, scan("nanx", "%f%c", f, text));
        assertTrue(Float.isNaN(f.get()));
    }

    @Test
    void charactersDoNotSkipSpaceUnlessAsked() {
        scan("  x", "%c", text);
        assertEquals(' ', text.get());
        scan("  x", " %c", text);
        assertEquals('x', text.get());
    }

    @Test
    void widthsCutNumbers() {
        assertEquals(2, scan("12345", "%3d%d", a, b));
        assertEquals(123, a.get());
        assertEquals(45, b.get());
    }

    @Test
    void setsTakeOrRejectCharacters() {
        assertEquals(2, scan("key = value", "%[a-z] = %s", text, more));
        assertEquals("key", CString.toString(text));
        assertEquals("value", CString.toString(more));
        assertEquals(1, scan("hello]x", "%[^]]", text));
        assertEquals("hello", CString.toString(text));
    }

    @Test
    void basesFollowThePrefix() {
        IntPtr x = IntPtr.cell(0);

        assertEquals(3, scan("0x1f 077 ff", "%i %i %x", a, b, x));
        assertEquals(31, a.get());
        assertEquals(63, b.get());
        assertEquals(255, x.get());
    }

    @Test
    void lengthsDecideTheTarget() {
        ShortPtr small = ShortPtr.cell((short) 0);
        LongPtr wide = LongPtr.cell(0);
        DoublePtr real = DoublePtr.cell(0);

        assertEquals(3, scan("70000 -5 2.5", "%hd %ld %lf", small, wide, real));
        assertEquals(4464, small.get());
        assertEquals(-5, wide.get());
        assertEquals(2.5, real.get());
    }

    @Test
    void starsSkip() {
        assertEquals(1, scan("5 6", "%*d %d", a));
        assertEquals(6, a.get());
        assertEquals(1, scan("50%", "%d%%", a));
    }

    @Test
    void standardInputIsReadWhereItStands() {
        var outcome =
                Processes.run(
                        Path.of(""),
                        "3 4\nlast line\n",
                        _ -> {
                            CStdio.scanf("%d", a);
                            CStdio.scanf("%d\n", b);
                            CStdio.fgets(text, 64, CStdio.stdin());
                            CStdio.printf("%d %d %s", a.get(), b.get(), text);
                            return CStdio.fgets(text, 64, CStdio.stdin()).isNull() ? 0 : 1;
                        });

        assertEquals("3 4 last line\n", outcome.output());
        assertEquals(0, outcome.code());
    }
}
