package port.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.ir.FunctionId;
import port.ir.Local;
import port.ir.ScalarType;
import port.ir.Type;

/// The `static final` fields that methods of one class turn out to need: its shared arrays, and addresses of functions that take more
/// than a method reference.
///
/// `__shared__ float tile[256];  ->  static final SharedFloats TILE = SharedFloats.of(256);`
final class StaticFields {
    private final String owner;
    private final ProgramNames names;
    private final Extents extents;
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, String> functions = new HashMap<>();

    StaticFields(String owner, ProgramNames names) {
        this.owner = owner;
        this.names = names;
        this.extents = new Extents(names, owner);
    }

    /// Declares the array and gives the name of its field: that of the variable, with its function's where it is not alone or a variable,
    /// in capitals itself, would hide it.
    ///
    /// @param locals what is in sight where the array stands
    String sharedArray(Local local, FunctionId function, LocalNames locals, JavaTypes types) {
        String wanted = Identifiers.constant(local.name());
        boolean isClear =
                names.isOnlyShared(owner, local)
                        && !names.hasField(owner, wanted)
                        && !wanted.equals(local.name())
                        && !locals.isTaken(wanted);
        String name =
                names.field(owner, isClear ? wanted : Identifiers.constant(names.method(function)) + "_" + wanted);
        Type element = JavaTypes.innermost(local.type());
        String count = count(local);
        if (element instanceof ScalarType scalar) {
            String type = types.imports().shim("Shared" + ScalarNames.plural(scalar));
            declarations.add("private static final %s %s = %s.of(%s);".formatted(type, name, type, count));
        } else {
            String shared = types.imports().shim("Shared");
            declarations.add(
                    "private static final %s<%s> %s = %s.of(%s, %s);"
                            .formatted(
                                    shared,
                                    types.pointerTo(element),
                                    name,
                                    shared,
                                    types.descriptor(element).text(),
                                    count));
        }
        return name;
    }

    private String count(Local local) {
        Term product =
                extents.of(local.name(), local.type(), local.span()).stream()
                        .reduce((left, right) -> Term.binary(left, "*", right, Precedence.MULTIPLICATIVE))
                        .orElse(Term.primary("1"));
        boolean number = product.text().matches("[\\d* ]+");
        return number ? Long.toString(JavaTypes.flatCount(local.type())) : product.text();
    }

    /// The name of the field that holds the address of a function.
    ///
    /// @param method what the function is called
    /// @param type the Java type of the address
    /// @param value the address
    String function(String method, String type, Term value) {
        return functions.computeIfAbsent(
                type + value.text(),
                _ -> {
                    String name = names.field(owner, Identifiers.constant(method));
                    declarations.add("private static final %s %s = %s;".formatted(type, name, value.text()));
                    return name;
                });
    }

    List<String> declarations() {
        return List.copyOf(declarations);
    }
}
