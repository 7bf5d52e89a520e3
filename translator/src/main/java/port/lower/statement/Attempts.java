package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import port.syntax.Identifier;
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
            handlers.add(statements.scoped(() -> handler(handler, true)));
        }
        return new Try(work, handlers, attempt.span());
    }

    /// A constructor with handlers of its own, from which what they caught goes on ([except.handle] 14).
    Block constructor(Block work, TryStatement attempt) {
        Span span = attempt.span();
        List<Catch> handlers = new ArrayList<>();
        for (CatchHandler handler : attempt.handlers()) {
            Catch made = statements.scoped(() -> handler(handler, false));
            Stmt goesOn = new Block(List.of(made.body(), new Throw(Optional.empty(), span)), span);
            handlers.add(new Catch(made.variable(), made.types(), goesOn, made.span()));
        }
        return new Block(List.of(new Try(work, handlers, span)), span);
    }

    /// @param isLast whether what it catches ends with it
    private Catch handler(CatchHandler handler, boolean isLast) {
        Span span = handler.span();
        if (handler.parameter().isEmpty()) {
            return new Catch(Optional.empty(), List.of(), untracked(() -> statements.block(handler.block())), span);
        }
        ParameterDeclaration parameter = handler.parameter().get();
        CxxType type = body.unit().types().resolve(parameter.type(), body.scope());
        CxxType caught = type.referred().unqualified();
        List<Type> types = List.of(body.unit().storage().ir(caught));
        if (caught instanceof ClassType(var symbol)) {
            body.unit().classes().layouts().sizeOf(caught, span);
            body.unit().storage().struct(symbol);
        }
        Optional<String> name = parameter.name().map(Identifier::text);
        boolean isCopy =
                name.isPresent()
                        && !(type instanceof ReferenceTo)
                        && !body.unit().classes().special().isTriviallyCopyable(caught);
        Optional<ThrownObject> ends = isLast ? ThrownObject.of(caught, body) : Optional.empty();
        Optional<Local> variable = isCopy ? Optional.empty() : name.map(written -> variable(written, type, span));
        if (isCopy || ends.isPresent()) {
            Local thrown =
                    variable.orElseGet(() -> body.hidden("thrown", PointerType.reference(types.getFirst()), span));
            Place object = new Dereference(new Load(new LocalPlace(thrown, span), span), span);
            Supplier<Stmt> work =
                    () -> isCopy ? copying(handler, name.get(), object, caught) : statements.block(handler.block());
            Stmt made = ends.map(end -> end.handledBy(work, object, span)).orElseGet(() -> untracked(work));
            return new Catch(Optional.of(thrown), types, made, span);
        }
        return new Catch(variable, types, untracked(() -> statements.block(handler.block())), span);
    }

    private Stmt untracked(Supplier<Stmt> work) {
        return body.handling(Optional.empty(), work);
    }

    /// The variable of a handler. Of a number, nobody can tell a reference from a copy.
    private Local variable(String name, CxxType type, Span span) {
        CxxType caught = type.referred().unqualified();
        CxxType held = type instanceof ReferenceTo && caught instanceof ClassType ? type : caught;
        Local local = body.local(name, body.unit().storage().ir(held), Local.Storage.AUTOMATIC, span);
        body.declare(name, held, local, span);
        return local;
    }

    /// What a handler does that gets an object of its own, perhaps a copy of a part of what was thrown.
    private Stmt copying(CatchHandler handler, String name, Place object, CxxType caught) {
        Span span = handler.span();
        Operand original = Operand.place(caught.withConst(), object, span);
        Expr copy = body.expressions().initialization().copy(original, caught, span);
        Local local = body.local(name, object.type(), Local.Storage.AUTOMATIC, span);
        List<Stmt> made = new ArrayList<>(body.finish(new Declare(local, Optional.of(copy), span)));
        body.declare(name, caught, local, span);
        Stmt work = statements.block(handler.block());
        List<Stmt> end = new EachElement(body).destroyed(new LocalPlace(local, span), caught, span);
        made.add(end.isEmpty() ? work : new Cleanup(work, new Block(end, span), span));
        return new Block(made, span);
    }
}
