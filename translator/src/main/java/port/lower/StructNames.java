package port.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.ir.Field;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.lower.declaration.ClaimedNames;
import port.lower.symbol.ClassSymbol;
import port.source.Span;
import port.syntax.ClassDeclaration;

/// Tells apart the classes that units of one program define under one name. The same definition, read by several units from a
/// header, is one class, unless macros and other types give it other fields in some of them.
final class StructNames {
    private final Map<StructType, Version> claimed = new HashMap<>();
    private final Map<String, Map<Span, Integer>> unnamed = new HashMap<>();
    private final Map<Use, List<Field>> apart = new HashMap<>();

    /// The names as a unit claims them.
    ClaimedNames of(String unit) {
        return new Claims(this, unit);
    }

    /// From now on the unit's class is another one than the classes of that name that have other fields.
    ///
    /// @return false if that was known already
    boolean separate(String unit, StructDefinition found) {
        var use = new Use(unit, found.sourceName(), found.span());
        return !found.fields().equals(apart.put(use, found.fields()));
    }

    private boolean claim(String unit, StructType type, ClassSymbol symbol, String around) {
        var use = new Use(unit, symbol.sourceName(), symbol.span());
        Span definition = symbol.definition().map(ClassDeclaration::span).orElse(symbol.span());
        var version = new Version(definition, around, apart.getOrDefault(use, List.of()));
        return version.equals(claimed.computeIfAbsent(type, _ -> version));
    }

    private int number(String kind, Span definition) {
        Map<Span, Integer> numbers = unnamed.computeIfAbsent(kind, _ -> new HashMap<>());
        return numbers.computeIfAbsent(definition, _ -> numbers.size() + 1);
    }

    /// @param fields empty for the first version that was found
    private record Version(Span definition, String around, List<Field> fields) {}

    private record Use(String unit, String sourceName, Span place) {}

    private record Claims(StructNames names, String unit) implements ClaimedNames {
        @Override
        public boolean claim(StructType type, ClassSymbol symbol, String around) {
            return names.claim(unit, type, symbol, around);
        }

        @Override
        public int number(String kind, Span definition) {
            return names.number(kind, definition);
        }
    }
}
