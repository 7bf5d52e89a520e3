package port.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The compiler options that mean nothing to `port`, read from `compiler-flags.txt`.
record IgnoredFlags(Set<String> switches, Set<String> withValue, List<String> joined) {
    /// How much of a command line an option takes up.
    enum Kind {
        /// It is not one of these.
        NONE,
        ALONE,
        WITH_NEXT
    }

    static IgnoredFlags load() {
        var switches = new HashSet<String>();
        var withValue = new HashSet<String>();
        var joined = new ArrayList<String>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> words = Arrays.asList(line.split("\\s+"));
            List<String> names = words.subList(1, words.size());
            switch (words.getFirst()) {
                case "switch" -> switches.addAll(names);
                case "value" -> withValue.addAll(names);
                case "joined" -> joined.addAll(names);
                default -> throw new IllegalStateException("not a kind of flag: " + line);
            }
        }
        return new IgnoredFlags(switches, withValue, joined);
    }

    Kind kindOf(String word) {
        int equals = word.indexOf('=');
        if (switches.contains(word) || equals > 0 && withValue.contains(word.substring(0, equals))) {
            return Kind.ALONE;
        }
        if (withValue.contains(word) || word.equals("-l") || word.equals("-L")) {
            return Kind.WITH_NEXT;
        }
        boolean attached = joined.stream().anyMatch(word::startsWith);
        return attached ? Kind.ALONE : Kind.NONE;
    }

    private static List<String> lines() {
        try (InputStream in = IgnoredFlags.class.getResourceAsStream("compiler-flags.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
