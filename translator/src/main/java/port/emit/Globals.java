package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Block;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.GlobalVariable;
import port.ir.Mapping;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;
import port.ir.VoidType;
import port.source.Span;

/// Variables at namespace scope: static fields, or declarations of device memory.
final class Globals {
    private final ProgramContext program;
    private final JavaTypes types;
    private final Expressions expressions;
    private final String owner;

    Globals(ProgramContext program, JavaTypes types, String owner, StaticFields statics) {
        this.program = program;
        this.types = types;
        this.owner = owner;
        this.expressions =
                new Expressions(
                        new Scope(
                                program, types, nowhere(), new LocalNames(Set.of(), program.names()), owner, statics));
    }

    private static Function nowhere() {
        return new Function(
                new FunctionId("<static>"),
                "<static>",
                Function.Kind.HOST,
                VoidType.VOID,
                List.of(),
                false,
                Optional.of(new Block(List.of(), Span.NONE)),
                Optional.empty(),
                Function.Role.FREE,
                Mapping.NONE,
                Span.NONE);
    }

    void write(GlobalVariable global, JavaWriter out) {
        ProgramNames.Member member = program.names().global(global.id());
        if (!member.owner().equals(owner)) {
            return;
        }
        String line = global.isOnDevice() ? device(global, member.name()) : host(global, member.name());
        out.line(line, global.span());
    }

    private String host(GlobalVariable global, String name) {
        Type type = global.type();
        Optional<Term> value = global.initializer().map(expressions::assigned);
        boolean memory = type instanceof ArrayType || types.isView(type);
        if (memory) {
            Term initial = value.orElseGet(() -> expressions.zero(type));
            if (global.isPerThread()) {
                return perThread(types.of(type), name, initial);
            }
            return "static final " + types.of(type) + " " + name + " = " + initial.text() + ";";
        }
        boolean zero = type instanceof ScalarType && value.isEmpty();
        return "static "
                + types.of(type)
                + " "
                + name
                + (zero ? "" : " = " + value.orElseGet(() -> expressions.zero(type)).text())
                + ";";
    }

    /// `thread_local int calls;  ->  static final ThreadLocalVariable<IntPtr> calls = ThreadLocalVariable.of(() -> IntPtr.cell(0));`
    private String perThread(String type, String name, Term initial) {
        String variable = types.imports().shim("ThreadLocalVariable");
        return "static final %s<%s> %s = %s.of(() -> %s);".formatted(variable, type, name, variable, initial.text());
    }

    /// `__constant__ float c[4];  ->  static final GlobalFloats C = GlobalFloats.constant("c", 4);`
    private String device(GlobalVariable global, String name) {
        Type element = JavaTypes.innermost(global.type());
        long count = JavaTypes.flatCount(global.type());
        String label = Literals.quote(global.sourceName());
        if (element instanceof ScalarType scalar) {
            String type = types.imports().shim("Global" + ScalarNames.plural(scalar));
            String factory =
                    switch (global.space()) {
                        case HOST, THREAD, DEVICE -> "of";
                        case CONSTANT -> "constant";
                        case MANAGED -> "managed";
                    };
            List<Term> numbers = global.initializer().map(this::values).orElse(List.of());
            Optional<Term> table = new NumberTables(types).array(scalar, numbers, count);
            String values =
                    (numbers.isEmpty() ? numbers : table.map(List::of).orElse(numbers))
                            .stream().map(value -> ", " + value.text()).collect(Collectors.joining());
            return "static final %s %s = %s.%s(%s, %d%s);".formatted(type, name, type, factory, label, count, values);
        }
        String type = types.imports().shim("Global");
        return "static final %s<%s> %s = %s.of(%s, %s.%s, %s, %d%s);"
                .formatted(
                        type,
                        types.pointerTo(element),
                        name,
                        type,
                        label,
                        types.imports().shim("Space"),
                        global.space(),
                        types.descriptor(element).text(),
                        count,
                        global.initializer().map(value -> ", " + structs(value, element)).orElse(""));
    }

    /// `p -> { p.set(0, Float3.of(1.0f, 2.0f, 3.0f)); p.set(1, Float3.of(0.5f)); }`
    private String structs(Expr initializer, Type element) {
        var lines = new ArrayList<String>();
        elements(
                initializer,
                0,
                (at, value) -> {
                    String text = value(value).text();
                    lines.add(
                            types.isView(element)
                                    ? "p.at(" + at + ").assign(" + text + ")"
                                    : "p.set(" + at + ", " + text + ")");
                });
        return lines.size() == 1 ? "p -> " + lines.getFirst() : "p -> { " + String.join("; ", lines) + "; }";
    }

    /// An element; the type of a function's pointer is said, since Java does not look for it through the lambda around it.
    private Term value(Expr value) {
        return value instanceof FunctionAddress address
                ? expressions.calls().functionAddress(address, address.signature())
                : expressions.borrowed(value);
    }

    /// The elements of an array of any number of dimensions, each with its place.
    private static void elements(Expr expr, long first, BiConsumer<Long, Expr> use) {
        if (!(expr instanceof Aggregate aggregate && expr.type() instanceof ArrayType array)) {
            use.accept(first, expr);
            return;
        }
        long at = first;
        for (Expr element : aggregate.elements()) {
            elements(element, at, use);
            at += array.element() instanceof ArrayType row ? JavaTypes.flatCount(row) : 1;
        }
    }

    private List<Term> values(Expr initializer) {
        var values = new ArrayList<Term>();
        flatten(initializer, values);
        return values;
    }

    private void flatten(Expr expr, List<Term> values) {
        if (!(expr instanceof Aggregate aggregate)) {
            values.add(expressions.assignments().argument(expr));
            return;
        }
        for (Expr element : aggregate.elements()) {
            int before = values.size();
            flatten(element, values);
            boolean row = element.type() instanceof ArrayType && element != aggregate.elements().getLast();
            for (long i = values.size() - before; row && i < JavaTypes.flatCount(element.type()); i++) {
                values.add(expressions.zero(JavaTypes.innermost(element.type())));
            }
        }
    }

    static boolean isPointer(Type type) {
        return type instanceof PointerType;
    }
}
