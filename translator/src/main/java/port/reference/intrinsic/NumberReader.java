package port.reference.intrinsic;

import java.math.BigInteger;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/// Takes the longest text from an input that C reads as a number.
final class NumberReader {
    private final IntSupplier read;
    private final IntConsumer unread;
    private final StringBuilder text = new StringBuilder();
    private int left;

    /// @param most how many characters it may take
    NumberReader(IntSupplier read, IntConsumer unread, int most) {
        this.read = read;
        this.unread = unread;
        this.left = most;
    }

    private int peek() {
        if (left == 0) {
            return -1;
        }
        int c = read.getAsInt();
        if (c >= 0) {
            unread.accept(c);
        }
        return c;
    }

    private void take() {
        text.append((char) read.getAsInt());
        left--;
    }

    private boolean takeIf(String characters) {
        int c = peek();
        if (c > 0 && characters.indexOf(c) >= 0) {
            take();
            return true;
        }
        return false;
    }

    /// The text of an integer; empty if there is none.
    ///
    /// @param base 0 for what its prefix says
    String integer(int base) {
        takeIf("+-");
        int radix = base;
        int digits = 0;
        if ((base == 0 || base == 16) && takeIf("0")) {
            digits++;
            if (takeIf("xX")) {
                radix = 16;
            } else if (base == 0) {
                radix = 8;
            }
        }
        radix = radix == 0 ? 10 : radix;
        while (Character.digit(peek(), radix) >= 0) {
            take();
            digits++;
        }
        return digits == 0 ? "" : text.toString();
    }

    /// The text of a floating number; empty if there is none.
    String floating() {
        takeIf("+-");
        int c = Character.toLowerCase(peek());
        if (c == 'i' || c == 'n') {
            return word();
        }
        boolean hexadecimal = false;
        int digits = 0;
        if (takeIf("0")) {
            digits++;
            hexadecimal = takeIf("xX");
        }
        int radix = hexadecimal ? 16 : 10;
        digits += digits(radix);
        if (takeIf(".")) {
            digits += digits(radix);
        }
        if (digits == 0) {
            return "";
        }
        int end = text.length();
        if (takeIf(hexadecimal ? "pP" : "eE")) {
            takeIf("+-");
            if (digits(10) == 0) {
                text.setLength(end);
            }
        }
        return text.toString();
    }

    private int digits(int radix) {
        int count = 0;
        while (Character.digit(peek(), radix) >= 0) {
            take();
            count++;
        }
        return count;
    }

    private String word() {
        while (Character.isLetter(peek()) && text.length() < 9) {
            take();
        }
        String word = text.toString().toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "");
        return word.equals("inf") || word.equals("infinity") || word.equals("nan") ? text.toString() : "";
    }

    /// The value of an integer's text, wrapped to 64 bits.
    static long parse(String digits, int base) {
        return exact(digits, base).longValue();
    }

    static BigInteger exact(String digits, int base) {
        boolean negative = digits.startsWith("-");
        String rest = digits.replaceFirst("^[+-]", "").toLowerCase(Locale.ROOT);
        int radix = base;
        if ((base == 0 || base == 16) && rest.startsWith("0x")) {
            rest = rest.length() == 2 ? "0" : rest.substring(2);
            radix = 16;
        } else if (base == 0) {
            radix = rest.startsWith("0") ? 8 : 10;
        }
        var value = new BigInteger(rest, radix);
        return negative ? value.negate() : value;
    }

    static double toDouble(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.contains("nan")) {
            return Double.NaN;
        }
        if (word.contains("inf")) {
            return word.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.parseDouble(javaForm(word));
    }

    static float toFloat(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.contains("n")) {
            return (float) toDouble(word);
        }
        return Float.parseFloat(javaForm(word));
    }

    /// Java wants a power behind hexadecimal digits.
    private static String javaForm(String word) {
        return word.contains("x") && !word.contains("p") ? word + "p0" : word;
    }
}
