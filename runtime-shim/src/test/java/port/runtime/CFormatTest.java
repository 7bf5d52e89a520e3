package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CFormatTest {
    @Test
    void formatsAsGlibcDoes() throws IOException {
        var wrong = new ArrayList<String>();

        for (String line : recorded()) {
            String[] parts = line.split("\t", -1);
            Object[] arguments = parts[1].isEmpty() ? new Object[0] : arguments(parts[1]);
            String printed = text(CFormat.format(parts[0], arguments));
            if (!printed.equals(parts[2])) {
                wrong.add(parts[0] + " of " + parts[1] + ": '" + printed + "' instead of '" + parts[2] + "'");
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static List<String> recorded() throws IOException {
        try (var in = Objects.requireNonNull(CFormatTest.class.getResourceAsStream("printf.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static Object[] arguments(String texts) {
        return Arrays.stream(texts.split(";", -1)).map(CFormatTest::argument).toArray();
    }

    private static Object argument(String text) {
        String value = text.substring(2);
        return switch (text.charAt(0)) {
            case 'i' -> Integer.valueOf(value);
            case 'l' -> Long.valueOf(value);
            case 'd' -> number(value);
            default -> value;
        };
    }

    private static Double number(String value) {
        return switch (value) {
            case "NAN" -> Double.NaN;
            case "INFINITY" -> Double.POSITIVE_INFINITY;
            case "-INFINITY" -> Double.NEGATIVE_INFINITY;
            default -> Double.valueOf(value);
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void noNansSignIsPrinted() {
        assertEquals("nan", text(CFormat.format("%f", Double.longBitsToDouble(0xfff8000000000000L))));
    }

    @Test
    void textInMemoryStopsAtItsZeroOrThePrecision() {
        BytePtr text = CString.copyOf("value", 20);

        assertEquals("[value] [val]", text(CFormat.format("[%s] [%.3s]", text, text)));
        assertEquals("(null)", text(CFormat.format("%s", BytePtr.NULL)));
    }

    @Test
    void pointersArePrintedAsAddresses() {
        Processes.inside(() -> {
            assertEquals("0x7f0000000000", text(CFormat.format("%p", VoidPtr.ofAddress(0x7f0000000000L))));
            assertEquals("(nil)", text(CFormat.format("%p", FloatPtr.NULL)));
        });
    }

    @Test
    void unsignedNumbersAreJavaNumbersOfTheSameBits() {
        assertEquals("4294967295", text(CFormat.format("%u", -1)));
        assertEquals("18446744073709551615", text(CFormat.format("%lu", -1L)));
        assertEquals("255 65535", text(CFormat.format("%hhu %hu", (byte) -1, (short) -1)));
    }

    @Test
    void floatsAreWidened() {
        assertEquals("0.100000001490116", text(CFormat.format("%.15f", 0.1f)));
    }

    @Test
    void percentNStoresTheCount() {
        IntPtr count = IntPtr.cell(0);

        CFormat.format("abc%n", count);

        assertEquals(3, count.get());
    }

    @Test
    void argumentsInSlotsReadLikeBoxedOnes() {
        Processes.inside(() -> {
            BytePtr slots = VarArgs.slots(7, -1L, 2.5, CString.literal("seven"));

            byte[] printed = CFormat.format("%d %ld %.1f %s".getBytes(StandardCharsets.UTF_8), VarArgs.at(slots));

            assertEquals("7 -1 2.5 seven", text(printed));
        });
    }
}
