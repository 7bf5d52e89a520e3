package port.lower;

import java.util.HashMap;
import java.util.Map;
import port.ir.StructType;
import port.source.Span;

/// Tells apart the classes that units of one program define under one name. The same definition, read by several units from a
/// header, is one class.
final class StructNames implements port.lower.declaration.ClaimedNames {
    private final Map<StructType, Span> claimed = new HashMap<>();
    private final Map<String, Map<Span, Integer>> unnamed = new HashMap<>();

    @Override
    public boolean claim(StructType type, Span definition) {
        return definition.equals(claimed.computeIfAbsent(type, _ -> definition));
    }

    @Override
    public int number(String kind, Span definition) {
        Map<Span, Integer> numbers = unnamed.computeIfAbsent(kind, _ -> new HashMap<>());
        return numbers.computeIfAbsent(definition, _ -> numbers.size() + 1);
    }
}
