package port.project.make;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/// Lists of words parted by blanks, which is all that make knows.
final class Words {
    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    static String each(String text, UnaryOperator<String> change) {
        return String.join(" ", of(text).stream().map(change).toList());
    }

    /// What `%` of a pattern stands for in a word; empty where the pattern does not match.
    static Optional<String> stem(String pattern, String word) {
        int percent = pattern.indexOf('%');
        if (percent < 0) {
            return pattern.equals(word) ? Optional.of("") : Optional.empty();
        }
        String before = pattern.substring(0, percent);
        String behind = pattern.substring(percent + 1);
        boolean matches =
                word.length() >= before.length() + behind.length() && word.startsWith(before) && word.endsWith(behind);
        return matches
                ? Optional.of(word.substring(before.length(), word.length() - behind.length()))
                : Optional.empty();
    }

    /// As `$(patsubst pattern,replacement,word)`.
    static String replaced(String word, String pattern, String replacement) {
        return stem(pattern, word)
                .map(stem -> replacement.replaceFirst("%", Matcher.quoteReplacement(stem)))
                .orElse(word);
    }

    /// Where the file name of a path begins.
    static int name(String path) {
        return path.lastIndexOf('/') + 1;
    }

    /// Where the ending of a path begins, with its dot; its length where it has none.
    static int ending(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= name(path) ? dot : path.length();
    }
}
