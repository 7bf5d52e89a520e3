package port.rewrite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.Builtin;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.ConstantTruth;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.FloatConstant;
import port.ir.FunctionAddress;
import port.ir.GlobalPlace;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.Member;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.StringConstant;
import port.ir.Temporary;
import port.ir.Unary;
import port.ir.UnaryOperator;

/// Definite assignment of expressions.
final class AssignedInExpressions {
    private final Set<Integer> candidates;
    private final Set<Integer> doubtful = new HashSet<>();

    AssignedInExpressions(Set<Integer> candidates) {
        this.candidates = Set.copyOf(candidates);
    }

    /// The variables read where they might have no value.
    Set<Integer> doubtful() {
        return Set.copyOf(doubtful);
    }

    /// What has a value behind a condition that came out as `outcome`.
    AssignedSet condition(Expr condition, boolean outcome, AssignedSet before) {
        if (ConstantTruth.of(condition).filter(truth -> truth != outcome).isPresent()) {
            return AssignedSet.UNREACHED;
        }
        return switch (condition) {
            case Logical(var isAnd, var left, var right, var _) -> {
                AssignedSet both = condition(right, outcome, condition(left, isAnd, before));
                yield isAnd == outcome ? both : condition(left, outcome, before).meet(both);
            }
            case Unary(var operator, var operand, var _) when operator == UnaryOperator.NOT ->
                    condition(operand, !outcome, before);
            default -> value(condition, before);
        };
    }

    private AssignedSet all(List<? extends Expr> exprs, AssignedSet before) {
        AssignedSet set = before;
        for (Expr expr : exprs) {
            set = value(expr, set);
        }
        return set;
    }

    /// What has a value once the expression has been evaluated.
    AssignedSet value(Expr expr, AssignedSet before) {
        return switch (expr) {
            case IntConstant _, FloatConstant _, NullPointer _, StringConstant _ -> before;
            case FunctionAddress _, Builtin _, SizeOf _ -> before;
            case Load(var place, var _) -> read(place, before);
            case AddressOf(var place, var _, var _) -> read(place, before);
            case Decay(var array, var _) -> read(array, before);
            case Unary unary -> value(unary.operand(), before);
            case Binary binary -> value(binary.right(), value(binary.left(), before));
            case PointerAdd add -> value(add.index(), value(add.pointer(), before));
            case PointerDifference difference -> value(difference.right(), value(difference.left(), before));
            case Logical logical -> condition(logical, true, before).meet(condition(logical, false, before));
            case Conditional choice ->
                    value(choice.whenTrue(), condition(choice.condition(), true, before))
                            .meet(value(choice.whenFalse(), condition(choice.condition(), false, before)));
            case Convert convert -> value(convert.value(), before);
            case Assign(LocalPlace(var local, var _), var value, var _, var _) -> value(value, before).with(local.id());
            case Assign assign -> value(assign.value(), read(assign.place(), before));
            case CompoundAssign assign -> value(assign.value(), read(assign.place(), before));
            case Step step -> read(step.place(), before);
            case Call call -> all(call.arguments(), before);
            case IndirectCall call -> all(call.arguments(), value(call.target(), before));
            case Construct construct -> all(construct.arguments(), before);
            case Aggregate aggregate -> all(aggregate.elements(), before);
            case Extract extract -> value(extract.value(), before);
            case Sequence sequence -> value(sequence.value(), all(sequence.effects(), before));
        };
    }

    private AssignedSet read(Place place, AssignedSet before) {
        return switch (place) {
            case LocalPlace(var local, var _) -> {
                if (candidates.contains(local.id()) && !before.has(local.id())) {
                    doubtful.add(local.id());
                }
                yield before;
            }
            case GlobalPlace _ -> before;
            case Dereference dereference -> value(dereference.pointer(), before);
            case Member member -> read(member.object(), before);
            case Element element -> value(element.index(), read(element.array(), before));
            case Temporary temporary -> value(temporary.value(), before);
        };
    }
}
