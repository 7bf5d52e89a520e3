package port.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import port.preprocess.Pragma;
import port.preprocess.SourceToken;

/// What `#pragma pack` says about the fields of the classes that follow: the greatest alignment that they may have, in bytes.
final class Packing {
    private static final String OFF = "";

    private final NavigableMap<Integer, Optional<Integer>> values = new TreeMap<>();

    private Packing() {}

    static Packing of(List<Pragma> pragmas) {
        var packing = new Packing();
        Deque<Optional<Integer>> outer = new ArrayDeque<>();
        Optional<Integer> current = Optional.empty();
        for (Pragma pragma : pragmas) {
            List<String> words = pragma.tokens().stream().map(SourceToken::text).toList();
            if (words.isEmpty() || !words.getFirst().equals("pack")) {
                continue;
            }
            if (words.contains("push")) {
                outer.push(current);
            }
            String number = words.stream().filter(word -> word.matches("\\d+")).findFirst().orElse(OFF);
            if (words.contains("pop")) {
                current = outer.isEmpty() ? Optional.empty() : outer.pop();
            } else if (!number.equals(OFF)) {
                current = Optional.of(Integer.parseInt(number));
            } else if (!words.contains("push")) {
                current = Optional.empty();
            }
            packing.values.put(pragma.before(), current);
        }
        return packing;
    }

    /// The alignment that holds where a token stands.
    Optional<Integer> at(int token) {
        var known = values.floorEntry(token);
        return known == null ? Optional.empty() : known.getValue();
    }
}
