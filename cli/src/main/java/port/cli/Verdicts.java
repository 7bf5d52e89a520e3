package port.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Verdict words in colour.
final class Verdicts {
    private static final Pattern GOOD = Pattern.compile("\\b(EXACT|WITHIN_BOUND|ORDER_ONLY|PERMUTED|supported)\\b");
    private static final Pattern BAD = Pattern.compile("\\b(MISMATCH|SOURCE_FAULTY|unsupported)\\b");
    private static final Pattern OPEN = Pattern.compile("\\b(NOT_RUN|partial)\\b");

    private Verdicts() {}

    static String coloured(String line, Palette palette) {
        if (!palette.isOn()) {
            return line;
        }
        String good = GOOD.matcher(line).replaceAll(match -> Matcher.quoteReplacement(palette.green(match.group())));
        String bad = BAD.matcher(good).replaceAll(match -> Matcher.quoteReplacement(palette.red(match.group())));
        return OPEN.matcher(bad).replaceAll(match -> Matcher.quoteReplacement(palette.yellow(match.group())));
    }
}
