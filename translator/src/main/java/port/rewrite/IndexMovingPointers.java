package port.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.CompoundAssign;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.FreshLocals;
import port.ir.Function;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Stmt;
import port.source.Span;

/// Lets an index move instead of a pointer in a loop: `sum += *p++;  ->  sum += p[pAt++];`
///
/// A pointer in Java is an object, and one that moves is another object at each step. Pointers that the author did not write, such as those
/// of `for (x : y)`, stay as they are.
public final class IndexMovingPointers implements Rewrite {
    @Override
    public Program apply(Program program) {
        return Functions.mapBodies(program, IndexMovingPointers::body);
    }

    private static Block body(Function function, Block body) {
        List<Local> moving = MovingPointers.of(body);
        if (moving.isEmpty()) {
            return body;
        }
        var fresh = FreshLocals.of(function);
        var indices = new HashMap<Integer, Local>();
        moving.forEach(
                local -> indices.put(local.id(), fresh.create(local.name() + "At", ScalarType.INT64, local.span())));
        Block mapped = new Indexing(indices).body(body);
        List<Stmt> all = new ArrayList<>();
        for (Local parameter : function.parameters()) {
            if (indices.containsKey(parameter.id())) {
                all.add(start(indices.get(parameter.id()), parameter.span()));
            }
        }
        all.addAll(mapped.statements());
        return new Block(all, body.span());
    }

    private static Stmt start(Local index, Span span) {
        return new Declare(index, Optional.of(zero(span)), span);
    }

    private static Expr zero(Span span) {
        return IntConstant.of(0, ScalarType.INT64, span);
    }

    /// The statements of one function.
    ///
    /// @param indices by the numbers of the pointers
    private record Indexing(Map<Integer, Local> indices) {
        Block body(Block body) {
            return new IrMapper(this::expr, place -> place, this::stmt).body(body);
        }

        private boolean isMoving(Place place) {
            return place instanceof LocalPlace(var local, var _) && indices.containsKey(local.id());
        }

        private Place index(Place pointer) {
            return new LocalPlace(indices.get(((LocalPlace) pointer).local().id()), pointer.span());
        }

        private Expr expr(Expr expr) {
            return switch (expr) {
                case Load load when isMoving(load.place()) ->
                        at(load.place(), new Load(index(load.place()), load.span()), load.span());
                case Step(var place, var increment, var prefix, var span) when isMoving(place) ->
                        at(place, new Step(index(place), increment, prefix, span), span);
                case CompoundAssign(var place, var operator, var value, var _, var span) when isMoving(place) ->
                        at(
                                place,
                                new CompoundAssign(index(place), operator, wide(value), ScalarType.INT64, span),
                                span);
                case PointerAdd(var pointer, var index, var negated, var span) -> joined(pointer, index, negated, span);
                default -> expr;
            };
        }

        private static Expr at(Place pointer, Expr index, Span span) {
            return new PointerAdd(new Load(pointer, span), index, false, span);
        }

        private static Expr wide(Expr value) {
            return value.type() == ScalarType.INT64
                    ? value
                    : value instanceof IntConstant constant
                            ? IntConstant.of(constant.value(), ScalarType.INT64, value.span())
                            : new Convert(value, ScalarType.INT64, false, value.span());
        }

        /// `(p + pAt) + i  ->  p + (pAt + i)`
        private Expr joined(Expr pointer, Expr index, boolean negated, Span span) {
            if (moved(pointer).isEmpty()) {
                return new PointerAdd(pointer, index, negated, span);
            }
            PointerAdd first = moved(pointer).get();
            if (index instanceof IntConstant constant && constant.value() == 0) {
                return first;
            }
            boolean isBack = index instanceof IntConstant constant && constant.value() < 0;
            Expr distance =
                    isBack
                            ? IntConstant.of(-((IntConstant) index).value(), ScalarType.INT64, index.span())
                            : wide(index);
            var operator = negated == isBack ? BinaryOperator.ADD : BinaryOperator.SUBTRACT;
            Expr sum = new Binary(operator, first.index(), distance, ScalarType.INT64, span);
            return new PointerAdd(first.pointer(), sum, false, span);
        }

        private Optional<PointerAdd> moved(Expr expr) {
            return expr instanceof PointerAdd add
                            && !add.negated()
                            && add.pointer() instanceof Load load
                            && isMoving(load.place())
                    ? Optional.of(add)
                    : Optional.empty();
        }

        private List<Stmt> stmt(Stmt stmt) {
            return switch (stmt) {
                case Declare declare when indices.containsKey(declare.local().id()) ->
                        List.of(declare, start(indices.get(declare.local().id()), declare.span()));
                case Evaluate(var expr, var span) ->
                        effects(expr).stream().<Stmt>map(effect -> new Evaluate(effect, span)).toList();
                case For loop -> loop(loop);
                default -> List.of(stmt);
            };
        }

        /// What is to be done where nobody asks for the value.
        private List<Expr> effects(Expr expr) {
            if (moved(expr).isPresent()) {
                return List.of(moved(expr).get().index());
            }
            if (!(expr instanceof Assign assign) || !isMoving(assign.place())) {
                return List.of(expr);
            }
            Place index = index(assign.place());
            Optional<Expr> own =
                    moved(assign.value())
                            .filter(value ->
                                    ((Load) value.pointer()).place() instanceof LocalPlace place
                                            && place.local().equals(((LocalPlace) assign.place()).local()))
                            .map(PointerAdd::index);
            return own.isPresent()
                    ? own.filter(value -> !(value instanceof Load)).stream()
                            .<Expr>map(value -> new Assign(index, value, assign.span()))
                            .toList()
                    : List.of(assign, new Assign(index, zero(assign.span()), assign.span()));
        }

        /// Variables of the loop that are no indices stand before it, as Java declares those of one type alone.
        private List<Stmt> loop(For loop) {
            List<Expr> steps = loop.steps().stream().flatMap(step -> effects(step).stream()).toList();
            List<Stmt> before = new ArrayList<>();
            List<Stmt> first = new ArrayList<>();
            for (Stmt stmt : loop.initializers()) {
                boolean isIndex = !(stmt instanceof Declare declare) || indices.containsValue(declare.local());
                (isIndex ? first : before).add(stmt);
            }
            if (loop.initializers().stream()
                    .noneMatch(stmt -> stmt instanceof Declare declare && indices.containsValue(declare.local()))) {
                return List.of(new For(loop.initializers(), loop.condition(), steps, loop.body(), loop.span()));
            }
            before.add(new For(first, loop.condition(), steps, loop.body(), loop.span()));
            return before;
        }
    }
}
