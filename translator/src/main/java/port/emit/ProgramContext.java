package port.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Function;
import port.ir.GlobalVariable;
import port.ir.IrWalk;
import port.ir.Member;
import port.ir.Place;
import port.ir.Program;
import port.ir.StructType;
import port.ir.TypeTable;
import port.source.Span;

/// What all files of a program share while it is emitted.
final class ProgramContext {
    private final Program program;
    private final TypeTable types;
    private final ProgramNames names;
    private final CallFacts calls;
    private final Set<FieldKey> addressed = new HashSet<>();
    private final Set<StructType> aggregated = new HashSet<>();
    private final Set<StructType> listed = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private record FieldKey(StructType struct, String field) {}

    ProgramContext(Program program) {
        this.program = program;
        this.types = program.types();
        this.names = new ProgramNames(program);
        this.calls = new CallFacts(program);
        program.functions()
                .forEach(function ->
                        function.body().ifPresent(body -> IrWalk.all(body, _ -> {}, this::scan, this::scan)));
        program.globals().stream()
                .map(GlobalVariable::initializer)
                .forEach(value -> value.ifPresent(expr -> IrWalk.exprs(expr, this::scan)));
    }

    private void scan(port.ir.Expr expr) {
        if (expr instanceof AddressOf(Member(Place object, var field, var _, var _), var _, var _)
                && object.type() instanceof StructType struct) {
            addressed.add(new FieldKey(struct, field));
        }
        if (expr instanceof Aggregate aggregate
                && aggregate.type() instanceof StructType struct
                && !aggregate.elements().isEmpty()) {
            aggregated.add(struct);
        }
        if (expr instanceof Aggregate aggregate
                && aggregate.type() instanceof ArrayType
                && JavaTypes.innermost(aggregate.type()) instanceof StructType struct
                && !aggregate.elements().isEmpty()) {
            listed.add(struct);
        }
    }

    /// Components of a shim value inside a struct are written through a pointer to it.
    private void scan(Place place) {
        if (place instanceof Member(Member(Place object, var field, var _, var _), var _, var _, var _)
                && object.type() instanceof StructType struct) {
            addressed.add(new FieldKey(struct, field));
        }
    }

    Program program() {
        return program;
    }

    TypeTable types() {
        return types;
    }

    ProgramNames names() {
        return names;
    }

    CallFacts calls() {
        return calls;
    }

    boolean isAddressTaken(StructType struct, String field) {
        return addressed.contains(new FieldKey(struct, field));
    }

    /// Whether an array of such structs is written out somewhere.
    boolean isListed(StructType struct) {
        return listed.contains(struct);
    }

    boolean isAggregated(StructType struct) {
        return aggregated.contains(struct);
    }

    void unsupported(Span span, String message) {
        diagnostics.add(Diagnostic.error(Code.UNSUPPORTED, span, message));
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /// Whether the author wrote the class of a method, but not the method.
    boolean isImplicit(Function function) {
        return function.owner()
                .filter(types()::isComplete)
                .filter(owner -> types().definition(owner).span().equals(function.span()))
                .isPresent();
    }
}
