package port.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.Aggregate;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.Field;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.GlobalVariable;
import port.ir.Program;
import port.ir.StructType;
import port.source.Span;

/// What stands in the tables of virtual functions of a program's classes.
final class VirtualTables {
    private static final String OWN = "virtual functions of ";
    private static final String OF_BASE = " as ";

    private final Program program;
    private final List<Aggregate> tables = new ArrayList<>();
    private final Set<String> methods = new HashSet<>();

    VirtualTables(Program program) {
        this.program = program;
        for (GlobalVariable global : program.globals()) {
            boolean isOwn = global.id().name().startsWith(OWN) && !global.id().name().contains(OF_BASE);
            if (isOwn && global.initializer().orElse(null) instanceof Aggregate entries) {
                tables.add(entries);
            }
        }
        program.functions()
                .forEach(function ->
                        function.owner().ifPresent(owner -> methods.add(owner + "." + function.sourceName())));
    }

    /// A function that objects of `struct`, or of a class derived from it, have in a slot.
    Optional<Function> function(StructType struct, int slot) {
        return tables.stream()
                .filter(table -> slot < table.elements().size())
                .flatMap(table -> function(table.elements().get(slot)).stream())
                .filter(found ->
                        found.owner().filter(owner -> isBase(struct, owner) || isBase(owner, struct)).isPresent())
                .findFirst();
    }

    /// Whether a class has a method of its own of that name.
    boolean hasMethod(StructType struct, String name) {
        return methods.contains(struct + "." + name);
    }

    /// Where a class is defined.
    Span place(StructType struct) {
        return program.types().definition(struct).span();
    }

    private Optional<Function> function(Expr entry) {
        return switch (entry) {
            case FunctionAddress address -> Optional.of(program.function(address.function()));
            case Convert convert -> function(convert.value());
            default -> Optional.empty();
        };
    }

    /// Whether `base` is `derived` or stands at the start of it, where both share a table.
    private boolean isBase(StructType base, StructType derived) {
        StructType at = derived;
        while (!at.equals(base)) {
            List<Field> fields = program.types().isComplete(at) ? program.types().definition(at).fields() : List.of();
            Optional<Field> first = fields.stream().filter(field -> field.isBase() && field.offset() == 0).findFirst();
            if (first.isEmpty() || !(first.get().type() instanceof StructType next)) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
