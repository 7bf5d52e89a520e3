package port.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks the types of expressions and places of one function at a time.
final class TypeChecker {
    private final TypeTable types;
    private final Map<FunctionId, Function> functions;
    private final Map<GlobalId, GlobalVariable> globals;
    private final List<String> faults = new ArrayList<>();

    TypeChecker(TypeTable types, Map<FunctionId, Function> functions, Map<GlobalId, GlobalVariable> globals) {
        this.types = types;
        this.functions = functions;
        this.globals = globals;
    }

    List<String> check(Function function, Block body) {
        faults.clear();
        IrWalk.all(body, stmt -> statement(stmt, function), this::expression, this::place);
        return List.copyOf(faults);
    }

    private void statement(Stmt stmt, Function function) {
        switch (stmt) {
            case Declare(Local local, var value, var span) -> {
                value.ifPresent(expr -> same("initialiser of " + local, local.type(), expr.type(), span.toString()));
                if (local.storage() == Local.Storage.RESULT) {
                    same("variable of the result", function.result(), local.type(), span.toString());
                }
            }
            case If branch -> bool(branch.condition());
            case While loop -> bool(loop.condition());
            case DoWhile loop -> bool(loop.condition());
            case For loop -> loop.condition().ifPresent(this::bool);
            case Return(var value, var span) ->
                    value.ifPresent(expr -> same("result", function.result(), expr.type(), span.toString()));
            default -> {}
        }
    }

    private void expression(Expr expr) {
        String at = expr.span().toString();
        switch (expr) {
            case Binary binary when !binary.operator().isShift() ->
                    same("operands of " + binary.operator().symbol(), binary.left().type(), binary.right().type(), at);
            case Logical logical -> {
                bool(logical.left());
                bool(logical.right());
            }
            case Unary unary when unary.operator() == UnaryOperator.NOT -> bool(unary.operand());
            case Conditional choice -> {
                bool(choice.condition());
                same("branches of ?:", choice.whenTrue().type(), choice.whenFalse().type(), at);
            }
            case Assign assign -> same("assignment", assign.place().type(), assign.value().type(), at);
            case Call call -> call(call, at);
            case PointerAdd add when !add.pointer().type().isPointer() || !add.index().type().isInteger() ->
                    faults.add(
                            "no pointer addition: "
                                    + add.pointer().type()
                                    + " and "
                                    + add.index().type()
                                    + " at "
                                    + at);
            case Decay(Place array, var _) when !(array.type() instanceof ArrayType) ->
                    faults.add("not an array: " + array.type() + " at " + at);
            default -> {}
        }
    }

    private void call(Call call, String at) {
        Function function = functions.get(call.function());
        if (function == null) {
            faults.add("no function " + call.function() + " at " + at);
            return;
        }
        same("result of " + call.function(), function.result(), call.type(), at);
        int expected = function.parameters().size();
        int given = call.arguments().size();
        if (given < expected || given > expected && !function.variadic()) {
            faults.add(given + " arguments for " + expected + " parameters of " + call.function() + " at " + at);
            return;
        }
        for (int i = 0; i < expected; i++) {
            Type parameter = function.parameters().get(i).type();
            same("argument " + (i + 1) + " of " + call.function(), parameter, call.arguments().get(i).type(), at);
        }
    }

    private void place(Place place) {
        switch (place) {
            case Member(Place object, String field, Type type, var span) -> {
                if (!(object.type() instanceof StructType struct) || !types.isComplete(struct)) {
                    faults.add("no struct with fields: " + object.type() + " at " + span);
                } else if (types.definition(struct).fields().stream().noneMatch(known -> known.name().equals(field))) {
                    faults.add(struct + " has no field " + field + " at " + span);
                } else {
                    same("field " + field, types.definition(struct).field(field).type(), type, span.toString());
                }
            }
            case GlobalPlace(GlobalId id, Type type, var span) -> {
                if (!globals.containsKey(id)) {
                    faults.add("no global " + id + " at " + span);
                } else {
                    same("global " + id, globals.get(id).type(), type, span.toString());
                }
            }
            case Dereference(Expr pointer, var span) when !pointer.type().isPointer() ->
                    faults.add("not a pointer: " + pointer.type() + " at " + span);
            case Element(Place array, var _, var span) when !(array.type() instanceof ArrayType) ->
                    faults.add("not an array: " + array.type() + " at " + span);
            case Temporary(Local local, Expr value, var span) ->
                    same("temporary " + local, local.type(), value.type(), span.toString());
            default -> {}
        }
    }

    private void bool(Expr condition) {
        if (condition.type() != ScalarType.BOOL) {
            faults.add("not a condition: " + condition.type() + " at " + condition.span());
        }
    }

    private void same(String what, Type one, Type other, String at) {
        if (!one.equals(other)) {
            faults.add(what + ": " + one + " and " + other + " at " + at);
        }
    }
}
