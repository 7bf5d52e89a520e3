package port.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Rebuilds a tree bottom-up: children first, then the node itself goes through the function given for its family.
///
/// A statement may become several, or none; where only one can stand, they become a [Block].
public final class IrMapper {
    private final UnaryOperator<Expr> onExpr;
    private final UnaryOperator<Place> onPlace;
    private final Function<Stmt, List<Stmt>> onStmt;

    public IrMapper(UnaryOperator<Expr> onExpr, UnaryOperator<Place> onPlace, Function<Stmt, List<Stmt>> onStmt) {
        this.onExpr = onExpr;
        this.onPlace = onPlace;
        this.onStmt = onStmt;
    }

    public static IrMapper exprs(UnaryOperator<Expr> onExpr) {
        return new IrMapper(onExpr, place -> place, List::of);
    }

    public static IrMapper places(UnaryOperator<Place> onPlace) {
        return new IrMapper(expr -> expr, onPlace, List::of);
    }

    public static IrMapper stmts(Function<Stmt, List<Stmt>> onStmt) {
        return new IrMapper(expr -> expr, place -> place, onStmt);
    }

    public Block body(Block block) {
        return new Block(stmts(block.statements()), block.span());
    }

    public List<Stmt> stmts(List<Stmt> stmts) {
        return stmts.stream().flatMap(stmt -> stmt(stmt).stream()).toList();
    }

    public List<Expr> map(List<Expr> exprs) {
        return exprs.stream().map(this::map).toList();
    }

    private Optional<Expr> map(Optional<Expr> expr) {
        return expr.map(this::map);
    }

    private Stmt one(Stmt stmt) {
        List<Stmt> mapped = stmt(stmt);
        return mapped.size() == 1 ? mapped.getFirst() : new Block(mapped, stmt.span());
    }

    public List<Stmt> stmt(Stmt stmt) {
        return onStmt.apply(
                switch (stmt) {
                    case Block block -> body(block);
                    case Declare(var local, var value, var span) -> new Declare(local, map(value), span);
                    case Evaluate(var expr, var span) -> new Evaluate(map(expr), span);
                    case If(var condition, var whenTrue, var whenFalse, var span) ->
                            new If(map(condition), one(whenTrue), whenFalse.map(this::one), span);
                    case While(var condition, var body, var span) -> new While(map(condition), one(body), span);
                    case DoWhile(var body, var condition, var span) -> new DoWhile(one(body), map(condition), span);
                    case For(var first, var condition, var steps, var body, var span) ->
                            new For(stmts(first), map(condition), map(steps), one(body), span);
                    case Switch(var value, var cases, var span) -> new Switch(map(value), cases(cases), span);
                    case Break _, Continue _ -> stmt;
                    case Return(var value, var span) -> new Return(map(value), span);
                    case Launch launch -> launch(launch);
                    case Cleanup(var body, var cleanup, var span) -> new Cleanup(one(body), one(cleanup), span);
                    case Try(var body, var catches, var span) -> new Try(one(body), catches(catches), span);
                    case Throw(var value, var span) -> new Throw(map(value), span);
                });
    }

    private List<SwitchCase> cases(List<SwitchCase> cases) {
        return cases.stream()
                .map(group -> new SwitchCase(group.labels(), group.isDefault(), stmts(group.body()), group.span()))
                .toList();
    }

    private List<Catch> catches(List<Catch> catches) {
        return catches.stream()
                .map(handler -> new Catch(handler.variable(), handler.types(), one(handler.body()), handler.span()))
                .toList();
    }

    private Launch launch(Launch launch) {
        return new Launch(
                map(launch.kernel()),
                map(launch.grid()),
                map(launch.block()),
                map(launch.sharedBytes()),
                map(launch.stream()),
                map(launch.arguments()),
                launch.span());
    }

    public Expr map(Expr expr) {
        return onExpr.apply(
                switch (expr) {
                    case IntConstant _, FloatConstant _, NullPointer _, StringConstant _ -> expr;
                    case FunctionAddress _, Builtin _, SizeOf _ -> expr;
                    case Load(var place, var span) -> new Load(map(place), span);
                    case AddressOf(var place, var type, var span) -> new AddressOf(map(place), type, span);
                    case Decay(var array, var span) -> new Decay(map(array), span);
                    case Unary(var operator, var operand, var span) -> new Unary(operator, map(operand), span);
                    case Binary(var operator, var left, var right, var type, var span) ->
                            new Binary(operator, map(left), map(right), type, span);
                    case PointerAdd(var pointer, var index, var negated, var span) ->
                            new PointerAdd(map(pointer), map(index), negated, span);
                    case PointerDifference(var left, var right, var span) ->
                            new PointerDifference(map(left), map(right), span);
                    case Logical(var isAnd, var left, var right, var span) ->
                            new Logical(isAnd, map(left), map(right), span);
                    case Conditional(var condition, var whenTrue, var whenFalse, var span) ->
                            new Conditional(map(condition), map(whenTrue), map(whenFalse), span);
                    case Convert(var value, var type, var explicit, var span) ->
                            new Convert(map(value), type, explicit, span);
                    case Assign(var place, var value, var makes, var span) ->
                            new Assign(map(place), map(value), makes, span);
                    case CompoundAssign(var place, var operator, var value, var type, var span) ->
                            new CompoundAssign(map(place), operator, map(value), type, span);
                    case Step(var place, var increment, var prefix, var span) ->
                            new Step(map(place), increment, prefix, span);
                    case Call(var function, var arguments, var type, var span) ->
                            new Call(function, map(arguments), type, span);
                    case IndirectCall(var target, var arguments, var type, var span) ->
                            new IndirectCall(map(target), map(arguments), type, span);
                    case Construct(var constructor, var arguments, var struct, var span) ->
                            new Construct(constructor, map(arguments), struct, span);
                    case Aggregate(var type, var elements, var span) -> new Aggregate(type, map(elements), span);
                    case Extract(var value, var field, var type, var span) ->
                            new Extract(map(value), field, type, span);
                    case Sequence(var effects, var value, var span) -> new Sequence(map(effects), map(value), span);
                });
    }

    public Place map(Place place) {
        return onPlace.apply(
                switch (place) {
                    case LocalPlace _, GlobalPlace _ -> place;
                    case Dereference(var pointer, var span) -> new Dereference(map(pointer), span);
                    case Member(var object, var field, var type, var span) ->
                            new Member(map(object), field, type, span);
                    case Element(var array, var index, var span) -> new Element(map(array), map(index), span);
                    case Temporary(var local, var value, var span) -> new Temporary(local, map(value), span);
                });
    }
}
