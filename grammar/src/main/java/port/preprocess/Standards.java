package port.preprocess;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The standards of C++ as compilers name them.
public final class Standards {
    private static final Pattern NAME = Pattern.compile("(?:c|gnu)\\+\\+(\\d\\w)");

    private Standards() {}

    /// The value of `__cplusplus` under a standard such as `c++17` or `gnu++2a`.
    public static Optional<Integer> value(String name) {
        Matcher matcher = NAME.matcher(name.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return switch (matcher.group(1)) {
            case "98", "03" -> Optional.of(199711);
            case "11", "0x" -> Optional.of(201103);
            case "14", "1y" -> Optional.of(201402);
            case "17", "1z" -> Optional.of(201703);
            case "20", "2a" -> Optional.of(202002);
            case "23", "2b", "26", "2c" -> Optional.of(202302);
            default -> Optional.empty();
        };
    }
}
