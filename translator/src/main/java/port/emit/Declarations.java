package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.ArrayType;
import port.ir.Declare;
import port.ir.Expr;
import port.ir.Local;
import port.ir.StructType;

/// Declarations of local variables.
final class Declarations {
    private final Scope scope;
    private final JavaTypes types;
    private final Expressions expressions;

    Declarations(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.types = scope.types();
        this.expressions = expressions;
    }

    /// The lines without semicolons; none for what needs no variable.
    List<String> of(Declare declare) {
        Local local = declare.local();
        Optional<Term> value = value(declare);
        String name = scope.locals().declare(local);
        return List.of(type(local) + " " + name + value.map(term -> " = " + term.text()).orElse(""));
    }

    /// Several variables: in one line where they have one type.
    List<String> together(List<Declare> declares) {
        var lines = new ArrayList<String>();
        for (Declare declare : declares) {
            String line = of(declare).getFirst();
            String type = type(declare.local()) + " ";
            if (!lines.isEmpty() && lines.getLast().startsWith(type) && line.startsWith(type)) {
                lines.set(lines.size() - 1, lines.getLast() + ", " + line.substring(type.length()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private String type(Local local) {
        return isShared(local) && !types.isView(local.type()) ? types.pointerTo(local.type()) : types.of(local.type());
    }

    private static boolean isShared(Local local) {
        return local.storage() == Local.Storage.SHARED || local.storage() == Local.Storage.DYNAMIC_SHARED;
    }

    private Optional<Term> value(Declare declare) {
        Local local = declare.local();
        if (isShared(local)) {
            Term memory = sharedMemory(local);
            return Optional.of(types.isView(local.type()) ? memory.call("get") : memory);
        }
        Optional<Expr> initializer = declare.initializer();
        return switch (local.type()) {
            case ArrayType array when initializer.isEmpty() -> Optional.of(expressions.pointers().local(array));
            case StructType struct when initializer.isEmpty() ->
                    Optional.of(Term.primary("new " + types.struct(struct) + "()"));
            default -> initializer.map(expressions::assigned);
        };
    }

    private Term sharedMemory(Local local) {
        Term ctx = Term.primary("ctx");
        if (local.storage() == Local.Storage.DYNAMIC_SHARED) {
            return ctx.call("dynamicShared", types.descriptor(local.type()));
        }
        return ctx.call(
                "shared",
                Term.primary(scope.statics().sharedArray(local, scope.function().id(), scope.locals(), types)));
    }
}
