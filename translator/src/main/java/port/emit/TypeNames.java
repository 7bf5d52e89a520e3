package port.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Class names for the library's templates: no namespaces, and no more arguments than tell a program's instances apart.
///
/// `std::vector<float, std::allocator<float>>  ->  VectorFloat`
final class TypeNames {
    private record Instance(List<String> scopes, List<String> arguments) {
        String base() {
            return String.join("::", scopes);
        }
    }

    private final Map<String, String> names = new HashMap<>();

    /// @param sourceNames of the library's structs that the program uses
    TypeNames(Collection<String> sourceNames) {
        var instances = new HashMap<String, Instance>();
        var groups = new HashMap<String, List<Instance>>();
        for (String sourceName : sourceNames) {
            Instance instance = parse(sourceName);
            instances.put(sourceName, instance);
            groups.computeIfAbsent(instance.base(), _ -> new ArrayList<>()).add(instance);
        }
        instances.forEach(
                (sourceName, instance) -> names.put(sourceName, name(instance, needed(groups.get(instance.base())))));
    }

    /// The name of a struct of the library.
    String of(String sourceName) {
        return names.computeIfAbsent(sourceName, missing -> name(parse(missing), Integer.MAX_VALUE));
    }

    private static Instance parse(String sourceName) {
        var scopes = new ArrayList<String>();
        List<String> parts = SourceNames.splitScopes(sourceName);
        for (String part : parts.subList(0, parts.size() - 1)) {
            if (part.contains("<") || !part.equals(part.toLowerCase(java.util.Locale.ROOT))) {
                scopes.add(part);
            }
        }
        String last = parts.getLast();
        int angle = last.indexOf('<');
        scopes.add(angle < 0 ? last : last.substring(0, angle));
        return new Instance(
                scopes, angle < 0 ? List.of() : SourceNames.arguments(last.substring(angle + 1, last.length() - 1)));
    }

    /// How many arguments tell the instances apart; one at least, for the reader.
    private static int needed(List<Instance> instances) {
        int most = instances.stream().mapToInt(instance -> instance.arguments().size()).max().orElse(0);
        for (int count = 1; count < most; count++) {
            var seen = new HashSet<List<String>>();
            boolean areDistinct = true;
            for (Instance instance : instances) {
                List<String> arguments = instance.arguments();
                areDistinct &= seen.add(arguments.subList(0, Math.min(count, arguments.size())));
            }
            if (areDistinct) {
                return count;
            }
        }
        return most;
    }

    private String name(Instance instance, int count) {
        var text = new StringBuilder();
        instance.scopes().forEach(scope -> text.append(Identifiers.type(SourceNames.type(scope))));
        instance.arguments().stream().limit(count).map(this::argument).forEach(text::append);
        return text.toString();
    }

    /// What a template argument adds to a name.
    String argument(String argument) {
        return argument.contains("::") && !argument.endsWith("*")
                ? name(parse(argument), 1)
                : SourceNames.suffix("<" + argument + ">");
    }
}
