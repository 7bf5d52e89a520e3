package port.runtime;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Collects the characters of a floating-point number for as long as they can belong to one.
final class CRealScanner {
    private static final Pattern COMPLETE =
            Pattern.compile(
                    "[+-]?(?:0x(?:[0-9a-f]+\\.?[0-9a-f]*|\\.[0-9a-f]+)(?:p[+-]?[0-9]+)?"
                            + "|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:e[+-]?[0-9]+)?|infinity|inf|nan(?:\\([0-9a-z_]*\\))?)");
    private static final Pattern PREFIX =
            Pattern.compile(
                    "[+-]?(?:0x(?:[0-9a-f]*\\.?[0-9a-f]*)(?:p[+-]?[0-9]*)?"
                            + "|[0-9]*\\.?[0-9]*|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)e[+-]?[0-9]*"
                            + "|i(?:n(?:f(?:i(?:n(?:i(?:t(?:y)?)?)?)?)?)?)?|n(?:a(?:n(?:\\([0-9a-z_]*\\)?)?)?)?)");

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    CRealScanner(int limit) {
        this.limit = limit;
    }

    /// Takes a character, unless no number goes on with it.
    boolean accept(int character) {
        if (text.length() >= limit) {
            return false;
        }
        boolean plainDigit = character >= '0' && character <= '9' && goesOnWithDigits();
        text.append(Character.toLowerCase((char) character));
        if (!plainDigit && !PREFIX.matcher(text).matches()) {
            text.setLength(text.length() - 1);
            return false;
        }
        return true;
    }

    private boolean goesOnWithDigits() {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == '.' || last >= '0' && last <= '9';
    }

    /// How many of the characters taken make a number; 0 for none.
    int accepted() {
        Matcher matcher = COMPLETE.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /// The number as Java's parsers understand it.
    String spelling() {
        String number = text.substring(0, accepted());
        String unsigned = number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
        String sign = number.startsWith("-") ? "-" : "";
        if (unsigned.startsWith("inf")) {
            return sign + "Infinity";
        } else if (unsigned.startsWith("nan")) {
            return "NaN";
        } else if (unsigned.startsWith("0x") && unsigned.indexOf('p') < 0) {
            return (sign + unsigned + "p0").toLowerCase(Locale.ROOT);
        }
        return sign + unsigned;
    }
}
