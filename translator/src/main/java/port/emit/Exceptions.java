package port.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import port.ir.Catch;
import port.ir.Expr;
import port.ir.Field;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Throw;
import port.ir.Try;
import port.ir.Type;

/// `throw` and `try`: C++ throws any value, Java an object that carries it.
final class Exceptions {
    private final Scope scope;
    private final JavaTypes types;
    private final Expressions expressions;
    private final Statements statements;
    private final JavaWriter out;
    private final Deque<String> handling = new ArrayDeque<>();

    Exceptions(Scope scope, Expressions expressions, Statements statements, JavaWriter out) {
        this.scope = scope;
        this.types = scope.types();
        this.expressions = expressions;
        this.statements = statements;
        this.out = out;
    }

    private String thrown() {
        return scope.imports().shim("Thrown");
    }

    void raise(Throw raise) {
        if (raise.value().isPresent()) {
            Expr value = raise.value().get();
            Map<StructType, Long> bases = bases(value.type());
            String arguments = expressions.of(value).text() + alsoCaughtAs(bases);
            out.line("throw new " + thrown() + "(" + arguments + ")" + alsoCaughtWithin(bases) + ";", raise.span());
        } else if (handling.isEmpty()) {
            out.line("throw " + thrown() + ".again();", raise.span());
        } else {
            out.line("throw " + handling.element() + ";", raise.span());
        }
    }

    void attempt(Try attempt) {
        out.open("try");
        statements.body(attempt.body());
        scope.locals().open();
        String thrown = scope.locals().fresh("thrown");
        out.close("} catch (" + thrown() + " " + thrown + ") {");
        out.indent();
        handling.push(thrown);
        boolean first = true;
        boolean open = false;
        for (Catch handler : attempt.catches()) {
            if (handler.types().isEmpty()) {
                if (!first) {
                    out.close("} else {");
                    out.indent();
                }
                handler(handler, thrown);
                open = !first;
                first = false;
                break;
            }
            String test = "if (" + test(handler.types(), thrown) + ")";
            if (first) {
                out.open(test);
            } else {
                out.close("} else " + test + " {");
                out.indent();
            }
            handler(handler, thrown);
            first = false;
            open = true;
        }
        boolean all = attempt.catches().stream().anyMatch(handler -> handler.types().isEmpty());
        if (open && !all) {
            out.close("} else {");
            out.indent();
            out.line("throw " + thrown + ";");
        }
        if (open) {
            out.close();
        }
        handling.pop();
        scope.locals().close();
        out.close();
    }

    private String test(List<Type> caught, String thrown) {
        return caught.stream().map(type -> test(type, thrown)).distinct().collect(Collectors.joining(" || "));
    }

    private String test(Type caught, String thrown) {
        return caught instanceof StructType
                ? thrown + ".is(" + reference(caught) + ".class)"
                : thrown + ".value() instanceof " + reference(caught);
    }

    /// The base classes at the start of what is thrown: handlers for them take it, too.
    private String alsoCaughtAs(Map<StructType, Long> bases) {
        return bases.entrySet().stream()
                .filter(base -> base.getValue() == 0)
                .map(base -> ", " + types.of(base.getKey()) + ".class")
                .collect(Collectors.joining());
    }

    /// The base classes elsewhere in what is thrown.
    private String alsoCaughtWithin(Map<StructType, Long> bases) {
        return bases.entrySet().stream()
                .filter(base -> base.getValue() != 0)
                .map(base -> ".alsoAt(%s.class, %d)".formatted(types.of(base.getKey()), base.getValue()))
                .collect(Collectors.joining());
    }

    /// The base classes of a type, and theirs, with the places where they stand in it.
    private Map<StructType, Long> bases(Type type) {
        Map<StructType, Long> found = new LinkedHashMap<>();
        addBases(type, 0, found);
        return found;
    }

    private void addBases(Type type, long offset, Map<StructType, Long> into) {
        if (!(type instanceof StructType struct)) {
            return;
        }
        for (Field field : types.table().definition(struct).fields()) {
            if (field.isBase() && field.type() instanceof StructType base) {
                into.putIfAbsent(base, offset + field.offset());
                addBases(base, offset + field.offset(), into);
            }
        }
    }

    /// Whether the class stands behind the start of one that is derived from it.
    private boolean isEverElsewhere(StructType base) {
        return scope.program().program().structs().stream()
                .anyMatch(derived -> types.table().offsetOfBase(derived.type(), base) > 0);
    }

    private String reference(Type type) {
        return switch (type) {
            case ScalarType scalar -> box(scalar);
            case PointerType pointer -> types.of(pointer).replaceAll("<.*>", "<?>");
            default -> types.of(type);
        };
    }

    private static String box(ScalarType scalar) {
        String primitive = ScalarNames.primitive(scalar);
        return primitive.equals("int") ? "Integer" : Identifiers.capitalized(primitive);
    }

    private void handler(Catch handler, String thrown) {
        scope.locals().open();
        handler.variable().ifPresent(variable -> declare(variable, handler, thrown));
        statements.body(handler.body());
        scope.locals().close();
    }

    private void declare(Local variable, Catch handler, String thrown) {
        Type type =
                variable.type() instanceof PointerType reference && reference.reference()
                        ? reference.pointee()
                        : variable.type();
        String name = scope.locals().declare(variable);
        if (type instanceof StructType struct && types.isView(struct)) {
            String view = types.struct(struct);
            String offset = isEverElsewhere(struct) ? " + " + thrown + ".offsetOf(" + view + ".class)" : "";
            out.line(
                    "%s %s = new %s(%s.struct().memory(), %s.struct().byteOffset()%s);"
                            .formatted(view, name, view, thrown, thrown, offset));
            return;
        }
        if (variable.type() instanceof PointerType reference && reference.reference()) {
            scope.unsupported(handler.span(), "catching a number by reference");
        }
        out.line("%s %s = (%s) %s.value();".formatted(types.of(variable.type()), name, reference(type), thrown));
    }
}
