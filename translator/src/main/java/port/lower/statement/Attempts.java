package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Block;
import port.ir.Catch;
import port.ir.Cleanup;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Stmt;
import port.ir.Throw;
import port.ir.Try;
import port.ir.Type;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.ReferenceTo;
import port.source.Span;
import port.syntax.CatchHandler;
import port.syntax.ParameterDeclaration;
import port.syntax.TryStatement;

/// `try` with its handlers.
final class Attempts {
    private final Statements statements;
    private final Body body;

    Attempts(Statements statements, Body body) {
        this.statements = statements;
        this.body = body;
    }

    Stmt lower(TryStatement attempt) {
        Stmt work = statements.block(attempt.block());
        List<Catch> handlers = new ArrayList<>();
        for (CatchHandler handler : attempt.handlers()) {
            handlers.add(statements.scoped(() -> handler(handler)));
        }
        return new Try(work, handlers, attempt.span());
    }

    /// A constructor with handlers of its own, from which what they caught goes on ([except.handle] 14).
    Block constructor(Block work, TryStatement attempt) {
        Span span = attempt.span();
        List<Catch> handlers = new ArrayList<>();
        for (CatchHandler handler : attempt.handlers()) {
            Catch made = statements.scoped(() -> handler(handler));
            Stmt goesOn = new Block(List.of(made.body(), new Throw(Optional.empty(), span)), span);
            handlers.add(new Catch(made.variable(), made.types(), goesOn, made.span()));
        }
        return new Block(List.of(new Try(work, handlers, span)), span);
    }

    private Catch handler(CatchHandler handler) {
        Span span = handler.span();
        if (handler.parameter().isEmpty()) {
            return new Catch(Optional.empty(), List.of(), statements.block(handler.block()), span);
        }
        ParameterDeclaration parameter = handler.parameter().get();
        CxxType type = body.unit().types().resolve(parameter.type(), body.scope());
        CxxType caught = type.referred().unqualified();
        List<Type> types = List.of(body.unit().storage().ir(caught));
        if (caught instanceof ClassType(var symbol)) {
            body.unit().classes().layouts().sizeOf(caught, span);
            body.unit().storage().struct(symbol);
        }
        if (parameter.name().isPresent()
                && !(type instanceof ReferenceTo)
                && caught instanceof ClassType(var symbol)
                && body.unit().classes().special().knowsClass(symbol)) {
            return copying(handler, parameter.name().get().text(), caught, types);
        }
        Optional<Local> variable = Optional.empty();
        if (parameter.name().isPresent()) {
            // Of a number, nobody can tell a reference from a copy.
            CxxType held = type instanceof ReferenceTo && caught instanceof ClassType ? type : caught;
            Local local =
                    body.local(
                            parameter.name().get().text(),
                            body.unit().storage().ir(held),
                            Local.Storage.AUTOMATIC,
                            span);
            body.declare(parameter.name().get().text(), held, local, span);
            variable = Optional.of(local);
        }
        return new Catch(variable, types, statements.block(handler.block()), span);
    }

    /// A handler that gets an object of its own, perhaps a copy of a part of what was thrown.
    private Catch copying(CatchHandler handler, String name, CxxType caught, List<Type> types) {
        Span span = handler.span();
        Local thrown = body.hidden("thrown", PointerType.reference(types.getFirst()), span);
        Place object = new Dereference(new Load(new LocalPlace(thrown, span), span), span);
        Operand original = Operand.place(caught.withConst(), object, span);
        Expr copy = body.expressions().initialization().copy(original, caught, span);
        Local local = body.local(name, types.getFirst(), Local.Storage.AUTOMATIC, span);
        List<Stmt> made = new ArrayList<>(body.finish(new Declare(local, Optional.of(copy), span)));
        body.declare(name, caught, local, span);
        Stmt work = statements.block(handler.block());
        List<Stmt> end = new EachElement(body).destroyed(new LocalPlace(local, span), caught, span);
        made.add(end.isEmpty() ? work : new Cleanup(work, new Block(end, span), span));
        return new Catch(Optional.of(thrown), types, new Block(made, span), span);
    }
}
