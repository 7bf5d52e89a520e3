package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Expr;
import port.ir.For;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Stmt;
import port.lower.declaration.Variables;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.expression.Values;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.lower.symbol.ReferenceTo;
import port.source.Span;
import port.syntax.BlockStatement;
import port.syntax.CallExpression;
import port.syntax.Expression;
import port.syntax.Identifier;
import port.syntax.MemberExpression;
import port.syntax.NameExpression;
import port.syntax.NameSegment;
import port.syntax.PrefixExpression;
import port.syntax.PrefixOperator;
import port.syntax.QualifiedName;
import port.syntax.RangeForStatement;
import port.syntax.StructuredBindingDeclaration;
import port.syntax.VariableDeclaration;

/// `for (T x : range)`: a loop over iterators, which for arrays are pointers.
final class RangeLoops {
    private final Statements statements;
    private final Body body;

    RangeLoops(Statements statements, Body body) {
        this.statements = statements;
        this.body = body;
    }

    List<Stmt> lower(RangeForStatement loop) {
        if (loop.initializer().isPresent()) {
            return statements.after(loop.initializer().get(), loop.withoutInitializer());
        }
        return statements.scoped(() -> inScope(loop));
    }

    private List<Stmt> inScope(RangeForStatement loop) {
        Span span = loop.range().span();
        List<Stmt> found = new ArrayList<>();
        List<LocalVariables.Destruction> destructions = new ArrayList<>();
        NameExpression range = bind(loop.range(), found, destructions, span);
        if (destructions.isEmpty()) {
            found.addAll(over(loop, range, span));
        } else {
            found.add(statements.cleanup(over(loop, range, span), destructions, span));
        }
        return found.size() == 1 ? found : List.of(new Block(found, loop.span()));
    }

    private List<Stmt> over(RangeForStatement loop, NameExpression range, Span span) {
        List<Stmt> found = new ArrayList<>();
        Operand operand = body.expressions().lower(range);
        CxxType type = Values.typeOf(operand);
        Expr begin;
        Expr end;
        CxxType iterator;
        CxxType sentinel;
        if (type instanceof ArrayOf(var element, var count)) {
            iterator = new PointerTo(element);
            sentinel = iterator;
            begin = body.expressions().values().rvalue(operand).expr();
            Expr length = port.ir.IntConstant.of(count, port.ir.ScalarType.INT64, span);
            end = new port.ir.PointerAdd(body.expressions().values().rvalue(operand).expr(), length, false, span);
        } else if (type.unqualified() instanceof ClassType(var symbol)) {
            boolean hasMembers =
                    symbol.declareMembers()
                            && Lookup.member(symbol, "begin").isPresent()
                            && Lookup.member(symbol, "end").isPresent();
            Operand.OfValue first = body.expressions().value(call(range, "begin", hasMembers, span));
            Operand.OfValue last = body.expressions().value(call(range, "end", hasMembers, span));
            iterator = first.type().unqualified();
            sentinel = last.type().unqualified();
            begin = first.expr();
            end = last.expr();
        } else {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + type + "' is nothing to loop over");
        }
        NameExpression at = declare("at", iterator, span);
        Local beginLocal = local(at);
        NameExpression stop = declare("end", sentinel, span);
        Local endLocal = local(stop);
        found.addAll(statements.pending(span));
        List<Stmt> heads =
                List.of(
                        new Declare(beginLocal, Optional.of(begin), span),
                        new Declare(endLocal, Optional.of(end), span));
        Expr more =
                body.expressions()
                        .condition(
                                new port.syntax.BinaryExpression(port.syntax.InfixOperator.NOT_EQUAL, at, stop, span));
        Expr step = body.expressions().effect(new PrefixExpression(PrefixOperator.INCREMENT, at, span)).orElseThrow();
        Expression element = new PrefixExpression(PrefixOperator.DEREFERENCE, at, span);
        found.addAll(
                statements
                        .jumps()
                        .enclose(
                                Jumps.Kind.LOOP,
                                () -> {
                                    Stmt work = statements.scoped(() -> work(loop, element));
                                    return new For(heads, Optional.of(more), List.of(step), work, loop.span());
                                }));
        return found;
    }

    private Stmt work(RangeForStatement loop, Expression element) {
        Span span = loop.variable().span();
        var value = new port.syntax.CopyInitializer(element, element.span());
        port.syntax.Declaration initialised =
                switch (loop.variable()) {
                    case VariableDeclaration variable ->
                            new VariableDeclaration(
                                    variable.specifiers(),
                                    variable.name(),
                                    variable.type(),
                                    Optional.of(value),
                                    Optional.empty(),
                                    span);
                    case StructuredBindingDeclaration binding ->
                            new StructuredBindingDeclaration(
                                    binding.specifiers(), binding.type(), binding.names(), value, span);
                    default -> throw LoweringFailure.of(Code.SYNTAX, span, "a loop needs a variable here");
                };
        var declaration = new port.syntax.DeclarationStatement(List.of(initialised), span);
        var all = new ArrayList<port.syntax.Statement>(List.of(declaration));
        if (loop.body() instanceof BlockStatement(var inner, _)) {
            all.addAll(inner);
        } else {
            all.add(loop.body());
        }
        return new Block(statements.sequence(all), loop.body().span());
    }

    /// The range under a hidden name; what is no variable gets one.
    private NameExpression bind(
            Expression range, List<Stmt> before, List<LocalVariables.Destruction> destructions, Span span) {
        if (Variables.strip(range) instanceof NameExpression name) {
            return name;
        }
        Operand operand = operand(range, span);
        CxxType type = new ReferenceTo(Values.typeOf(operand), !(operand instanceof Operand.OfPlace));
        Expr reference = body.expressions().values().bind(operand, (ReferenceTo) type, span);
        body.extendLifetime(reference)
                .ifPresent(lasting -> {
                    before.add(new Declare(lasting.local(), Optional.empty(), span));
                    var place = new LocalPlace(lasting.local(), span);
                    destructions.add(new LocalVariables.Destruction(place, lasting.type()));
                });
        NameExpression name = declare("range", type, span);
        before.addAll(body.finish(new Declare(local(name), Optional.of(reference), span)));
        return name;
    }

    /// A braced list is an array of its elements here.
    private Operand operand(Expression range, Span span) {
        Operand operand = body.expressions().lower(range);
        if (!(operand instanceof Operand.OfList(var list, _, _))) {
            return operand;
        }
        Body aside = body.unevaluated();
        List<Operand> elements = aside.expressions().elements((Operand.OfList) operand);
        CxxType element = aside.expressions().values().rvalue(elements.getFirst()).type().unqualified();
        CxxType array = new ArrayOf(element, elements.size());
        Expr value =
                body.expressions().initialization().value(array, new port.syntax.ListInitializer(list, span), span);
        return new Operand.OfValue(array, value, span);
    }

    private NameExpression declare(String purpose, CxxType type, Span span) {
        Local local = body.hidden(purpose, body.unit().storage().ir(type), span);
        body.declare(local.name(), type, local, span);
        var name = new Identifier(local.name(), span);
        return new NameExpression(
                new QualifiedName(false, List.of(new NameSegment(name, Optional.empty(), span)), span), span);
    }

    private Local local(NameExpression name) {
        var symbol =
                (port.lower.symbol.VariableSymbol)
                        body.unit().names().find(name.name(), body.scope()).orElseThrow().symbol();
        return ((LocalPlace) symbol.place().orElseThrow()).local();
    }

    /// `range.begin()`, or `begin(range)` where the class has no such member ([stmt.ranged]).
    private static Expression call(NameExpression range, String name, boolean isMember, Span span) {
        var called =
                new QualifiedName(
                        false, List.of(new NameSegment(new Identifier(name, span), Optional.empty(), span)), span);
        return isMember
                ? new CallExpression(new MemberExpression(range, false, called, span), List.of(), span)
                : new CallExpression(new NameExpression(called, span), List.of(range), span);
    }
}
