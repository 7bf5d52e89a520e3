package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.Block;
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
import port.ir.FreshLocals;
import port.ir.If;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Temporary;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.source.Span;

/// Moves effects out of expressions into statements in front, in the order of evaluation.
final class Hoisting {
    private final FreshLocals fresh;
    private final JavaExpressible java;

    Hoisting(FreshLocals fresh, JavaExpressible java) {
        this.fresh = fresh;
        this.java = java;
    }

    /// An expression with the same value; what must happen before goes to `out`.
    Expr value(Expr expr, List<Stmt> out) {
        if (java.isExpressible(expr)) {
            return expr;
        }
        return switch (expr) {
            case Sequence(var effects, var value, var _) -> {
                effects.forEach(effect -> discard(effect, out));
                yield value(value, out);
            }
            case Logical logical -> logical(logical, out);
            case Conditional choice -> conditional(choice, out);
            case Assign assign when !java.isVariable(assign.place()) -> {
                Assign split = (Assign) statement(assign, out);
                Expr kept = Effects.isFixed(split.value()) ? split.value() : keep("value", split.value(), out);
                out.add(new Evaluate(new Assign(split.place(), kept, split.makes(), assign.span()), assign.span()));
                yield kept;
            }
            case CompoundAssign assign when !java.isVariable(assign.place()) || java.needsStatement(assign) -> {
                CompoundAssign split = (CompoundAssign) statement(assign, out);
                Place place = stable(split.place(), out);
                out.add(
                        new Evaluate(
                                new CompoundAssign(
                                        place, split.operator(), split.value(), split.operationType(), split.span()),
                                assign.span()));
                yield keep("value", new Load(place, assign.span()), out);
            }
            case Step step -> step(step, out);
            default -> children(expr, out);
        };
    }

    private Expr step(Step step, List<Stmt> out) {
        Place place = stable(place(step.place(), out), out);
        Expr now = new Load(place, step.span());
        Expr old = step.prefix() ? now : keep("old", now, out);
        out.add(new Evaluate(new Step(place, step.increment(), true, step.span()), step.span()));
        return step.prefix() ? keep("value", now, out) : old;
    }

    /// An expression that may be a statement of its own, with its operands split.
    Expr statement(Expr expr, List<Stmt> out) {
        return switch (expr) {
            // C++17, expr.ass: the right operand comes before the left one.
            case Assign(var place, var value, var makes, var span) -> {
                Expr split = value(value, out);
                yield new Assign(place(place, out), split, makes, span);
            }
            case CompoundAssign(var place, var operator, var value, var type, var span) -> {
                Place target = place(place, out);
                boolean twice = !java.isUpdatable(target, operator, type) && Effects.has(target);
                Place settled = twice || !java.isExpressible(value) ? stable(target, out) : target;
                yield new CompoundAssign(settled, operator, value(value, out), type, span);
            }
            case Step(var place, var increment, var prefix, var span) -> {
                Place target = place(place, out);
                boolean twice =
                        !java.isUpdatable(target, port.ir.BinaryOperator.ADD, target.type()) && Effects.has(target);
                yield new Step(twice ? stable(target, out) : target, increment, prefix, span);
            }
            default -> value(expr, out);
        };
    }

    private void discard(Expr effect, List<Stmt> out) {
        if (effect instanceof Sequence(var effects, var value, var _)) {
            effects.forEach(part -> discard(part, out));
            discard(value, out);
            return;
        }
        Optional<List<Expr>> operands = UnwantedValue.operands(effect);
        if (operands.isPresent()) {
            operands.get().forEach(part -> discard(part, out));
            return;
        }
        Expr split = statement(effect, out);
        if (Effects.has(split)) {
            out.add(new Evaluate(split, effect.span()));
        }
    }

    private Expr logical(Logical logical, List<Stmt> out) {
        Expr left = value(logical.left(), out);
        var inner = new ArrayList<Stmt>();
        Expr right = value(logical.right(), inner);
        if (inner.isEmpty()) {
            return new Logical(logical.isAnd(), left, right, logical.span());
        }
        Local result = fresh.create("holds", ScalarType.BOOL, logical.span());
        out.add(new Declare(result, Optional.of(left), logical.span()));
        var place = new LocalPlace(result, logical.span());
        Expr test = new Load(place, logical.span());
        Expr condition = logical.isAnd() ? test : new Unary(UnaryOperator.NOT, test, logical.span());
        inner.add(new Evaluate(new Assign(place, right, logical.span()), logical.span()));
        out.add(new If(condition, new Block(inner, logical.span()), Optional.empty(), logical.span()));
        return test;
    }

    private Expr conditional(Conditional choice, List<Stmt> out) {
        Expr condition = value(choice.condition(), out);
        var one = new ArrayList<Stmt>();
        var two = new ArrayList<Stmt>();
        Expr whenTrue = value(choice.whenTrue(), one);
        Expr whenFalse = value(choice.whenFalse(), two);
        if (one.isEmpty() && two.isEmpty()) {
            return new Conditional(condition, whenTrue, whenFalse, choice.span());
        }
        Span span = choice.span();
        Local result = fresh.create("chosen", choice.type(), span);
        var place = new LocalPlace(result, span);
        out.add(new Declare(result, Optional.empty(), span));
        one.add(new Evaluate(new Assign(place, whenTrue, span), span));
        two.add(new Evaluate(new Assign(place, whenFalse, span), span));
        out.add(new If(condition, new Block(one, span), Optional.of(new Block(two, span)), span));
        return new Load(place, span);
    }

    /// Operands from left to right: what stands before a hoisted effect is evaluated before it.
    List<Expr> operands(List<Expr> exprs, List<Stmt> out) {
        int last = -1;
        for (int i = 0; i < exprs.size(); i++) {
            if (!java.isExpressible(exprs.get(i))) {
                last = i;
            }
        }
        var result = new ArrayList<Expr>();
        for (int i = 0; i < exprs.size(); i++) {
            Expr split = i > last ? exprs.get(i) : value(exprs.get(i), out);
            boolean moves = i < last && !Effects.isFixed(split) && !isHidden(split);
            result.add(moves ? keep("operand", split, out) : split);
        }
        return result;
    }

    /// A variable of our own changes no more.
    private static boolean isHidden(Expr expr) {
        return expr instanceof Load(LocalPlace(var local, var _), var _) && local.name().endsWith("$");
    }

    private Expr keep(String name, Expr value, List<Stmt> out) {
        Local local = fresh.create(name, value.type(), value.span());
        out.add(new Declare(local, Optional.of(value), value.span()));
        return new Load(new LocalPlace(local, value.span()), value.span());
    }

    /// The same place, with its pointer and indices evaluated.
    private Place stable(Place place, List<Stmt> out) {
        return switch (place) {
            case Dereference(PointerAdd(var pointer, var index, var negated, var at), var span) ->
                    new Dereference(
                            new PointerAdd(settled("pointer", pointer, out), settled("index", index, out), negated, at),
                            span);
            case Dereference(var pointer, var span) -> new Dereference(settled("pointer", pointer, out), span);
            case Member(var object, var field, var type, var span) ->
                    new Member(stable(object, out), field, type, span);
            case Element(var array, var index, var span) ->
                    new Element(stable(array, out), settled("index", index, out), span);
            default -> place;
        };
    }

    private Expr settled(String name, Expr expr, List<Stmt> out) {
        return Effects.isFixed(expr) || isHidden(expr) ? expr : keep(name, expr, out);
    }

    Place place(Place place, List<Stmt> out) {
        return switch (place) {
            case Dereference(var pointer, var span) -> new Dereference(value(pointer, out), span);
            case Member(var object, var field, var type, var span) -> new Member(place(object, out), field, type, span);
            case Element(var array, var index, var span) -> {
                if (java.isExpressible(index)) {
                    yield new Element(place(array, out), index, span);
                }
                Place settled = stable(place(array, out), out);
                yield new Element(settled, value(index, out), span);
            }
            case Temporary(var local, var value, var span) -> new Temporary(local, value(value, out), span);
            default -> place;
        };
    }

    private Expr children(Expr expr, List<Stmt> out) {
        return switch (expr) {
            case Load(var place, var span) -> new Load(place(place, out), span);
            case AddressOf(var place, var type, var span) -> new AddressOf(place(place, out), type, span);
            case Decay(var array, var span) -> new Decay(place(array, out), span);
            case Unary(var operator, var operand, var span) -> new Unary(operator, value(operand, out), span);
            case Convert(var value, var type, var explicit, var span) ->
                    new Convert(value(value, out), type, explicit, span);
            case Extract(var value, var field, var type, var span) -> new Extract(value(value, out), field, type, span);
            case Binary(var operator, var left, var right, var type, var span) -> {
                List<Expr> pair = operands(List.of(left, right), out);
                yield new Binary(operator, pair.get(0), pair.get(1), type, span);
            }
            case PointerAdd(var pointer, var index, var negated, var span) -> {
                List<Expr> pair = operands(List.of(pointer, index), out);
                yield new PointerAdd(pair.get(0), pair.get(1), negated, span);
            }
            case PointerDifference(var left, var right, var span) -> {
                List<Expr> pair = operands(List.of(left, right), out);
                yield new PointerDifference(pair.get(0), pair.get(1), span);
            }
            case Call(var function, var arguments, var type, var span) ->
                    new Call(function, operands(arguments, out), type, span);
            case Construct(var constructor, var arguments, var struct, var span) ->
                    new Construct(constructor, operands(arguments, out), struct, span);
            case Aggregate(var type, var elements, var span) -> new Aggregate(type, operands(elements, out), span);
            case IndirectCall(var target, var arguments, var type, var span) -> {
                var all = new ArrayList<Expr>(List.of(target));
                all.addAll(arguments);
                List<Expr> split = operands(all, out);
                yield new IndirectCall(split.getFirst(), split.subList(1, split.size()), type, span);
            }
            case Assign assign -> statement(assign, out);
            case CompoundAssign assign -> statement(assign, out);
            default -> expr;
        };
    }

    /// A hidden variable that is true at first.
    Flag flag(String name, Span span) {
        return new Flag(fresh.create(name, ScalarType.BOOL, span), span);
    }

    /// @param local is true at first
    record Flag(Local local, Span span) {
        Stmt declare() {
            return new Declare(local, Optional.of(constant(1)), span);
        }

        Stmt clear() {
            return new Evaluate(new Assign(new LocalPlace(local, span), constant(0), span), span);
        }

        Expr isUnset() {
            return new Unary(UnaryOperator.NOT, new Load(new LocalPlace(local, span), span), span);
        }

        private Expr constant(long value) {
            return IntConstant.of(value, ScalarType.BOOL, span);
        }

        Type type() {
            return local.type();
        }
    }
}
