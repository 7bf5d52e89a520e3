package port.rewrite;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import port.ir.ArrayType;
import port.ir.Assign;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Step;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;

/// Which expressions the emitter can write as Java expressions.
final class JavaExpressible {
    private final TypeTable types;
    private final Set<GlobalId> globals;
    private final Set<Integer> boxed;

    private JavaExpressible(TypeTable types, Set<GlobalId> globals, Set<Integer> boxed) {
        this.types = types;
        this.globals = globals;
        this.boxed = boxed;
    }

    /// What holds in the body of a function.
    ///
    /// @param taken the variables that will be put into memory
    static JavaExpressible in(Block body, Program program, AddressTaken taken) {
        Set<GlobalId> globals =
                program.globals().stream()
                        .filter(global -> global.space() == GlobalVariable.Space.HOST)
                        .map(GlobalVariable::id)
                        .filter(global -> !taken.globals().contains(global))
                        .collect(Collectors.toUnmodifiableSet());
        Set<Integer> boxed = taken.locals(body).stream().map(Local::id).collect(Collectors.toUnmodifiableSet());
        return new JavaExpressible(program.types(), globals, boxed);
    }

    boolean isExpressible(Expr expr) {
        var good = new AtomicBoolean(true);
        IrWalk.exprs(
                expr,
                part -> {
                    if (!isSelfExpressible(part)) {
                        good.set(false);
                    }
                });
        return good.get();
    }

    private boolean isSelfExpressible(Expr expr) {
        return switch (expr) {
            case Sequence _ -> false;
            case Conditional choice -> !choice.type().isVoid();
            case Assign assign -> isVariable(assign.place());
            case CompoundAssign assign ->
                    !needsStatement(assign)
                            && (isVariable(assign.place())
                                    || isUpdatable(assign.place(), assign.operator(), assign.operationType()));
            case Step step -> isStepExpressible(step);
            default -> true;
        };
    }

    private boolean isStepExpressible(Step step) {
        Type type = step.place().type();
        if (isVariable(step.place())) {
            return type instanceof ScalarType || step.prefix();
        }
        return isUpdatable(step.place(), BinaryOperator.ADD, type);
    }

    /// C++ evaluates the right side first; Java reads the variable first.
    boolean needsStatement(CompoundAssign assign) {
        return assign.place() instanceof GlobalPlace && Effects.has(assign.value());
    }

    /// Whether Java has a variable for the place: a local one, a static field, a field of a value.
    boolean isVariable(Place place) {
        return switch (place) {
            case LocalPlace(var local, var _) ->
                    !(local.type() instanceof ArrayType)
                            && !isView(local.type())
                            && local.storage() != Local.Storage.SHARED
                            && !boxed.contains(local.id());
            case GlobalPlace global ->
                    globals.contains(global.global())
                            && !(global.type() instanceof ArrayType)
                            && !isView(global.type());
            case Member member -> !isView(member.object().type()) && isVariable(member.object());
            default -> false;
        };
    }

    private boolean isView(Type type) {
        return type instanceof StructType struct
                && types.isComplete(struct)
                && types.definition(struct).mapping().shim().isEmpty();
    }

    /// Whether the shim's pointers have a method that does it and gives the value.
    boolean isUpdatable(Place place, BinaryOperator operator, Type operationType) {
        boolean element = place instanceof Dereference || place instanceof Element || isBoxed(place);
        boolean known =
                operator == BinaryOperator.ADD
                        || operator == BinaryOperator.SUBTRACT
                        || operator == BinaryOperator.MULTIPLY;
        return element
                && known
                && operationType.equals(place.type())
                && place.type() instanceof ScalarType scalar
                && scalar.bytes() >= 4
                && hasIntIndex(place)
                && !(place.type() instanceof PointerType);
    }

    private boolean isBoxed(Place place) {
        return place instanceof LocalPlace(var local, var _) && boxed.contains(local.id());
    }

    private static boolean hasIntIndex(Place place) {
        return switch (place) {
            case Dereference(port.ir.PointerAdd(var _, Expr index, var _, var _), var _) -> isInt(index);
            case Element(Place array, Expr index, var _) -> isInt(index) && hasIntIndex(array);
            default -> true;
        };
    }

    private static boolean isInt(Expr index) {
        return switch (index) {
            case port.ir.IntConstant constant -> constant.value() == (int) constant.value();
            case port.ir.Convert(Expr value, var type, var explicit, var _)
                    when type.isInteger() && value.type() instanceof ScalarType from && !explicit ->
                    isInt(value) && (from.isSigned() || from.bytes() == 4);
            default -> index.type() instanceof ScalarType scalar && scalar.bytes() <= 4 && !scalar.isFloating();
        };
    }
}
