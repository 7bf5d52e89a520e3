package port.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.StructType;

/// The Java methods' names: the author's; instances of a template share its name where their parameters tell them apart.
final class MethodNames {
    private static final Set<String> PRIMITIVE =
            Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

    private static final Map<String, String> OF_STREAMS = Map.of("shiftLeft", "print", "shiftRight", "read");

    private record Wanted(
            Function function, String owner, String plain, List<String> arguments, List<String> parameters) {
        boolean isInstance() {
            return !arguments.isEmpty();
        }

        List<String> arguments(int count) {
            return arguments.subList(0, Math.min(count, arguments.size()));
        }
    }

    private final Map<String, List<Wanted>> groups = new HashMap<>();
    private final List<Wanted> all = new ArrayList<>();
    private final Set<String> signatures = new HashSet<>();
    private final Map<FunctionId, String> names = new HashMap<>();
    private final TypeNames typeNames;

    MethodNames(TypeNames typeNames) {
        this.typeNames = typeNames;
    }

    /// @param escape what is added to a name that means something else in the class
    void add(Function function, String owner, String escape, JavaTypes types) {
        List<String> parameters =
                function.parameters().stream()
                        .map(Local::type)
                        .map(type -> types.of(type).replaceAll("<.*>", ""))
                        .toList();
        String plain = plain(function) + escape;
        var wanted = new Wanted(function, owner, plain, arguments(function), parameters);
        all.add(wanted);
        groups.computeIfAbsent(owner + "." + plain, _ -> new ArrayList<>()).add(wanted);
    }

    /// The names of all functions that were added.
    Map<FunctionId, String> names() {
        for (Wanted wanted : all) {
            List<Wanted> group = groups.get(wanted.owner() + "." + wanted.plain());
            boolean shares = group.size() == 1 || wanted.isInstance() && areTold(group);
            String name = shares ? wanted.plain() : wanted.plain() + suffix(wanted, group);
            String unique = name;
            for (int n = 2; !signatures.add(wanted.owner() + "." + unique + wanted.parameters()); n++) {
                unique = name + n;
            }
            names.put(wanted.function().id(), unique);
        }
        return names;
    }

    /// As many template arguments as tell the instance from the others with its parameters.
    private String suffix(Wanted wanted, List<Wanted> group) {
        List<Wanted> alike =
                group.stream()
                        .filter(other -> other != wanted)
                        .filter(other ->
                                wanted.function().isKernel() || !differ(other.parameters(), wanted.parameters()))
                        .toList();
        int count = 1;
        while (count < wanted.arguments().size() && isShared(wanted.arguments(count), count, alike)) {
            count++;
        }
        return wanted.arguments(count).stream().map(typeNames::argument).collect(Collectors.joining());
    }

    private static boolean isShared(List<String> arguments, int count, List<Wanted> others) {
        return others.stream().anyMatch(other -> other.arguments(count).equals(arguments));
    }

    /// The name without template arguments.
    static String plain(Function function) {
        return switch (function.role()) {
            case CONSTRUCTOR -> "construct";
            case DESTRUCTOR -> "destroy";
            case FREE, STATIC_METHOD, METHOD -> {
                String name = Identifiers.method(SourceNames.plain(function.sourceName()));
                yield isOfStreams(function) ? OF_STREAMS.getOrDefault(name, name) : name;
            }
        };
    }

    /// Whether this is an operator such as `std::ostream &operator<<(std::ostream &out, const Point &point)`.
    private static boolean isOfStreams(Function function) {
        return function.role() == Function.Role.FREE
                && function.sourceName().startsWith("operator")
                && function.parameters().size() == 2
                && function.result() instanceof PointerType(StructType _, boolean isReference)
                && isReference
                && function.parameters().getFirst().type().equals(function.result());
    }

    private static List<String> arguments(Function function) {
        return switch (function.role()) {
            case CONSTRUCTOR, DESTRUCTOR -> List.of();
            case FREE, STATIC_METHOD, METHOD -> SourceNames.argumentsOf(function.sourceName());
        };
    }

    private static boolean areTold(List<Wanted> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (group.get(i).function().isKernel()
                        || !differ(group.get(i).parameters(), group.get(k).parameters())) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether no call can mean both: another number of parameters, or unrelated classes at one place.
    private static boolean differ(List<String> some, List<String> others) {
        if (some.size() != others.size()) {
            return true;
        }
        for (int i = 0; i < some.size(); i++) {
            boolean areClasses = !PRIMITIVE.contains(some.get(i)) && !PRIMITIVE.contains(others.get(i));
            boolean areFunctions = some.get(i).contains(".") || others.get(i).contains(".");
            if (areClasses && !areFunctions && !some.get(i).equals(others.get(i))) {
                return true;
            }
        }
        return false;
    }
}
