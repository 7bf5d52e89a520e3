package port.lower.constant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Decay;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.lower.declaration.Unit;
import port.lower.statement.FunctionLowering;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.Specifier;

/// Works out one constant: what it may cost, what it may call, and the objects that it meets.
final class Evaluation {
    private static final int MOST_STEPS = 4_000_000;
    private static final int DEEPEST = 400;

    private final Constants constants;
    private final Unit unit;
    private final boolean isNeeded;
    private final Shapes shapes;
    private final Map<GlobalId, Cell> globals = new HashMap<>();
    private final Map<List<Byte>, Row> texts = new HashMap<>();
    private int steps;
    private int depth;

    /// @param isNeeded whether the program is wrong if there is no value; functions count as `constexpr` then that do not say so
    Evaluation(Constants constants, boolean isNeeded) {
        this.constants = constants;
        this.unit = constants.unit();
        this.isNeeded = isNeeded;
        this.shapes = new Shapes(unit.storage());
    }

    /// The value, as an expression of constants; empty if it is not constant.
    Optional<Expr> constant(Expr expr) {
        try {
            return Optional.of(expression(new Activation(this).value(expr), expr.span()));
        } catch (NotConstant _) {
            return Optional.empty();
        }
    }

    Shapes shapes() {
        return shapes;
    }

    void step() {
        if (++steps > MOST_STEPS) {
            throw new NotConstant("takes too long");
        }
    }

    long sizeOf(Type type) {
        try {
            return new TypeTable(unit.storage().structs()).sizeOf(type);
        } catch (IllegalArgumentException _) {
            throw new NotConstant("incomplete");
        }
    }

    // ---- functions ----

    /// What a function gives for arguments, the object of a method first.
    Value call(FunctionId id, List<Value> arguments) {
        FunctionSymbol symbol =
                constants.function(id).filter(this::mayBeCalled).orElseThrow(() -> new NotConstant("no constant call"));
        Function function =
                FunctionLowering.constant(unit, symbol).orElseThrow(() -> new NotConstant("cannot be lowered"));
        if (function.body().isEmpty() || function.parameters().size() != arguments.size() || depth > DEEPEST) {
            throw new NotConstant("cannot be called");
        }
        var activation = new Activation(this);
        for (int i = 0; i < arguments.size(); i++) {
            activation.declare(function.parameters().get(i)).store(arguments.get(i));
        }
        depth++;
        Value result = new Execution(this, activation).body(function.body().get());
        depth--;
        return result;
    }

    private boolean mayBeCalled(FunctionSymbol symbol) {
        boolean hasBody = symbol.definition().isPresent() || symbol.generated().isPresent();
        return hasBody
                && (isNeeded
                        || symbol.has(Specifier.CONSTEXPR)
                        || symbol.generated().isPresent()
                        || unit.classes().special().kind(symbol).isPresent());
    }

    // ---- objects of the program ----

    /// A variable of a function around, if its value is known.
    Optional<Cell> variable(Local local) {
        return constants.variable(local).flatMap(VariableSymbol::constant).map(value -> filled(local.type(), value));
    }

    private Cell filled(Type type, Expr value) {
        Cell cell = shapes.blank(type);
        cell.store(new Activation(this).value(value));
        return cell;
    }

    /// A variable of the program: with its value, where that is known.
    Cell global(GlobalPlace place) {
        Cell known = globals.get(place.global());
        if (known != null) {
            return known;
        }
        Expr address = new AddressOf(place, PointerType.to(place.type()), place.span());
        Optional<Expr> first =
                place.type() instanceof ArrayType ? Optional.of(new Decay(place, place.span())) : Optional.empty();
        Cell cell = shapes.named(place.type(), address, first);
        globals.put(place.global(), cell);
        unit.storage()
                .variable(place.global())
                .flatMap(VariableSymbol::constant)
                .ifPresent(value -> cell.store(new Activation(this).value(value)));
        return cell;
    }

    /// The characters of a string literal.
    Row text(StringConstant literal) {
        return texts.computeIfAbsent(literal.bytes(), bytes -> shapes.text(bytes, literal));
    }

    // ---- results ----

    private Expr expression(Value value, Span span) {
        return switch (value) {
            case Value.Plain(var constant) -> constant;
            case Value.Address(var row, var index) when index == 0 ->
                    row.origin().orElseThrow(() -> new NotConstant("the address of something temporary"));
            case Value.Whole(var cell) -> aggregate(cell, span);
            case Value.Address _, Value.Nothing _ -> throw new NotConstant("not to be written down");
        };
    }

    private Expr aggregate(Cell cell, Span span) {
        List<Cell> parts = new ArrayList<>(cell.parts().cells());
        boolean isUnion = cell.type() instanceof StructType struct && unit.storage().isUnion(struct);
        if (isUnion) {
            while (parts.size() > 1 && parts.getLast().isBlank()) {
                parts.removeLast();
            }
        }
        return new Aggregate(cell.type(), parts.stream().map(part -> expression(part.load(), span)).toList(), span);
    }
}
