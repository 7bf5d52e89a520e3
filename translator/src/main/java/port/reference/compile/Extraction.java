package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.Builtin;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.FloatConstant;
import port.ir.FunctionAddress;
import port.ir.GlobalPlace;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.Member;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.StringConstant;
import port.ir.Temporary;
import port.ir.Unary;
import port.ir.VoidType;
import port.reference.coverage.Branch;
import port.reference.gang.GangIf;
import port.source.Span;

/// Takes collective calls out of expressions: what comes before them in the order of evaluation is done first and kept in hidden variables, the
/// call becomes a node, and what remains is an expression without collectives.
final class Extraction {
    private final CollectiveCalls collectives;
    private final Coverage coverage;
    private final GangLocals locals;
    private final GangCalls calls;

    Extraction(ProgramCode program, GangLocals locals, GangCalls calls) {
        this.collectives = program.collectives();
        this.coverage = program.coverage();
        this.locals = locals;
        this.calls = calls;
    }

    /// An expression without collectives that gives the same value after the nodes added to `out`.
    Expr extract(Expr expr, NodeList out) {
        if (!collectives.contains(expr)) {
            return expr;
        }
        Span span = expr.span();
        return switch (expr) {
            case IntConstant _, FloatConstant _, NullPointer _, StringConstant _, FunctionAddress _ -> expr;
            case Builtin _, SizeOf _ -> expr;
            case Load(var place, _) -> new Load(extract(place, out), span);
            case AddressOf(var place, var type, _) -> new AddressOf(extract(place, out), type, span);
            case Decay(var array, _) -> new Decay(extract(array, out), span);
            case Unary(var operator, var operand, _) -> new Unary(operator, extract(operand, out), span);
            case Binary(var operator, var left, var right, var type, _) ->
                    two(left, right, out, (a, b) -> new Binary(operator, a, b, type, span));
            case PointerAdd(var pointer, var index, var negated, _) ->
                    two(pointer, index, out, (a, b) -> new PointerAdd(a, b, negated, span));
            case PointerDifference(var left, var right, _) ->
                    two(left, right, out, (a, b) -> new PointerDifference(a, b, span));
            case Logical logical -> logical(logical, out);
            case Conditional choice -> conditional(choice, out);
            case Convert(var value, var type, var explicit, _) ->
                    new Convert(extract(value, out), type, explicit, span);
            case Assign(var place, var value, _, _) -> {
                Expr simple = extract(value, out);
                yield new Assign(extract(place, out), simple, span);
            }
            case CompoundAssign(var place, var operator, var value, var type, _) -> {
                Expr simple = extract(value, out);
                yield new CompoundAssign(extract(place, out), operator, simple, type, span);
            }
            case Step(var place, var increment, var prefix, _) ->
                    new Step(extract(place, out), increment, prefix, span);
            case Call call -> call(call, out);
            case IndirectCall(var target, var arguments, var type, _) -> {
                var all = new ArrayList<Expr>();
                all.add(target);
                all.addAll(arguments);
                List<Expr> simple = operands(all, out);
                yield new IndirectCall(simple.getFirst(), simple.subList(1, simple.size()), type, span);
            }
            case Construct construct -> construct(construct, out);
            case Aggregate(var type, var elements, _) -> new Aggregate(type, operands(elements, out), span);
            case Extract(var value, var field, var type, _) -> new Extract(extract(value, out), field, type, span);
            case Sequence(var effects, var value, _) -> {
                effects.forEach(effect -> effect(effect, out));
                yield extract(value, out);
            }
        };
    }

    /// Adds what an expression does, without its value.
    void effect(Expr expr, NodeList out) {
        Expr simple = extract(expr, out);
        boolean nothing = simple instanceof Load(LocalPlace _, _) || simple instanceof IntConstant;
        if (!nothing) {
            out.add(new Evaluate(simple, expr.span()));
        }
    }

    private Place extract(Place place, NodeList out) {
        Span span = place.span();
        return switch (place) {
            case LocalPlace _, GlobalPlace _ -> place;
            case Dereference(var pointer, _) -> new Dereference(extract(pointer, out), span);
            case Member(var object, var field, var type, _) -> new Member(extract(object, out), field, type, span);
            case Element(var array, var index, _) -> {
                Expr simple = extract(index, out);
                yield new Element(extract(array, out), simple, span);
            }
            case Temporary(var local, var value, _) -> new Temporary(local, extract(value, out), span);
        };
    }

    private Expr two(Expr left, Expr right, NodeList out, BinaryOperator<Expr> make) {
        List<Expr> simple = operands(List.of(left, right), out);
        return make.apply(simple.get(0), simple.get(1));
    }

    /// Operands in order: those in front of a collective are evaluated and kept.
    List<Expr> operands(List<Expr> operands, NodeList out) {
        int last = -1;
        for (int i = 0; i < operands.size(); i++) {
            if (collectives.contains(operands.get(i))) {
                last = i;
            }
        }
        var simple = new ArrayList<Expr>();
        for (int i = 0; i < operands.size(); i++) {
            Expr operand = extract(operands.get(i), out);
            simple.add(i < last && !isConstant(operand) ? keep(operand, out) : operand);
        }
        return simple;
    }

    private static boolean isConstant(Expr expr) {
        return expr instanceof IntConstant
                || expr instanceof FloatConstant
                || expr instanceof NullPointer
                || expr instanceof StringConstant
                || expr instanceof FunctionAddress;
    }

    /// Puts a value into a hidden variable; gives the variable's value.
    private Expr keep(Expr value, NodeList out) {
        return load(store(value, out), value.span());
    }

    /// Puts a value into a hidden variable.
    Local store(Expr value, NodeList out) {
        Local local = locals.make(value.type(), value.span());
        out.add(new Declare(local, Optional.of(value), value.span()));
        return local;
    }

    static Expr load(Local local, Span span) {
        return new Load(new LocalPlace(local, span), span);
    }

    private Expr logical(Logical logical, NodeList out) {
        Span span = logical.span();
        Expr left = extract(logical.left(), out);
        if (!collectives.contains(logical.right())) {
            return new Logical(logical.isAnd(), left, logical.right(), span);
        }
        Local result = store(left, out);
        Consumer<NodeList> right = inner -> assign(result, logical.right(), inner);
        Consumer<NodeList> nothing = _ -> {};
        branch(
                Branch.Kind.LOGICAL,
                load(result, span),
                out,
                logical.isAnd() ? right : nothing,
                logical.isAnd() ? nothing : right,
                span);
        return load(result, span);
    }

    private Expr conditional(Conditional choice, NodeList out) {
        Span span = choice.span();
        Expr condition = extract(choice.condition(), out);
        if (choice.type().isVoid()) {
            branch(
                    Branch.Kind.CONDITIONAL,
                    condition,
                    out,
                    inner -> effect(choice.whenTrue(), inner),
                    inner -> effect(choice.whenFalse(), inner),
                    span);
            return IntConstant.of(0, ScalarType.INT32, span);
        }
        Local result = locals.make(choice.type(), span);
        branch(
                Branch.Kind.CONDITIONAL,
                condition,
                out,
                inner -> assign(result, choice.whenTrue(), inner),
                inner -> assign(result, choice.whenFalse(), inner),
                span);
        return load(result, span);
    }

    private void assign(Local local, Expr value, NodeList out) {
        Expr simple = extract(value, out);
        out.add(new Declare(local, Optional.of(simple), value.span()));
    }

    private void branch(
            Branch.Kind kind, Expr condition, NodeList out, Consumer<NodeList> yes, Consumer<NodeList> no, Span span) {
        LaneUnit test = out.condition(condition);
        NodeList whenTrue = out.nested();
        yes.accept(whenTrue);
        NodeList whenFalse = out.nested();
        no.accept(whenFalse);
        out.add(new GangIf(test.region(), whenTrue.finish(), whenFalse.finish(), coverage.marks(kind, span), span));
    }

    private Expr call(Call call, NodeList out) {
        List<Expr> arguments = operands(call.arguments(), out);
        if (!collectives.isCollective(call.function())) {
            return new Call(call.function(), arguments, call.type(), call.span());
        }
        Optional<Local> result = calls.add(call.function(), arguments, call.type(), call.span(), this, out);
        return result.map(local -> load(local, call.span())).orElse(IntConstant.of(0, ScalarType.INT32, call.span()));
    }

    private Expr construct(Construct construct, NodeList out) {
        Span span = construct.span();
        List<Expr> arguments = operands(construct.arguments(), out);
        if (!collectives.isCollective(construct.constructor())) {
            return new Construct(construct.constructor(), arguments, construct.struct(), span);
        }
        Local object = locals.make(construct.struct(), span);
        out.add(new Declare(object, Optional.empty(), span));
        var all = new ArrayList<Expr>();
        all.add(new AddressOf(new LocalPlace(object, span), PointerType.reference(construct.struct()), span));
        all.addAll(arguments);
        calls.add(construct.constructor(), all, VoidType.VOID, span, this, out);
        return load(object, span);
    }
}
