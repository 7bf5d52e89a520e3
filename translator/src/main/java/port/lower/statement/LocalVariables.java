package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Construct;
import port.ir.Declare;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.GlobalPlace;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.lower.constant.Constants;
import port.lower.declaration.Unit;
import port.lower.declaration.Variables;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Placeholder;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.ArrayTypeSyntax;
import port.syntax.CopyInitializer;
import port.syntax.Declaration;
import port.syntax.DeclarationStatement;
import port.syntax.DirectInitializer;
import port.syntax.Initializer;
import port.syntax.NewExpression;
import port.syntax.PointerTypeSyntax;
import port.syntax.Specifier;
import port.syntax.VariableDeclaration;

/// Variables of functions: automatic, static, shared by a block.
final class LocalVariables {
    private final Body body;
    private final Unit unit;
    private Optional<VariableDeclaration> result = Optional.empty();

    LocalVariables(Body body) {
        this.body = body;
        this.unit = body.unit();
    }

    /// @param declaration of the variable that is made where the result goes, if it is of its class
    void setResult(Optional<VariableDeclaration> declaration) {
        result = declaration;
    }

    static boolean isResult(Place place) {
        return place instanceof LocalPlace(var local, _) && local.storage() == Local.Storage.RESULT;
    }

    /// An object that has to be destroyed at the end of its block; the [result][Local.Storage#RESULT] only if an exception leaves it.
    record Destruction(Place place, CxxType type) {}

    /// What a declaration becomes.
    record Declared(List<Stmt> statements, List<Destruction> destructions, Optional<VariableSymbol> symbol) {}

    private static final Declared NOTHING = new Declared(List.of(), List.of(), Optional.empty());

    List<Declared> declare(DeclarationStatement statement) {
        List<Declared> found = new ArrayList<>();
        for (Declaration declaration : statement.declarations()) {
            if (declaration instanceof VariableDeclaration variable) {
                found.add(declare(variable));
            } else if (declaration instanceof port.syntax.StructuredBindingDeclaration binding) {
                found.add(new StructuredBindings(body, this).declare(binding));
            } else {
                unit.declarations().declareInBlock(declaration, body.scope());
                found.add(NOTHING);
            }
        }
        return found;
    }

    Declared declare(VariableDeclaration written) {
        VariableDeclaration syntax = withFixedLength(written);
        Span span = syntax.span();
        var words = syntax.specifiers();
        if (words.has(Specifier.EXTERN) && !words.has(Specifier.SHARED)) {
            unit.declarations().declare(syntax, body.scope().enclosingNamespace());
            return NOTHING;
        }
        Optional<Operand> lowered = Optional.empty();
        CxxType type = unit.types().resolve(syntax.type(), body.scope());
        if (words.has(Specifier.CONSTEXPR)) {
            type = type.withConst();
        }
        boolean isUnknown =
                Variables.hasPlaceholder(type) || type.unqualified() instanceof port.lower.symbol.TemplateIdType;
        if (isUnknown && syntax.initializer().isPresent()) {
            Optional<port.syntax.Expression> value = single(syntax.initializer().get());
            if (value.isPresent() && type == Placeholder.DECLTYPE_AUTO) {
                type = body.unevaluated().expressions().decltype(value.get());
            } else if (value.isPresent() && Variables.hasPlaceholder(type)) {
                Operand operand = body.expressions().lower(value.get());
                type = unit.constants().deduce(type, body, operand, span);
                lowered = Optional.of(operand);
            } else {
                type = unit.constants().deduce(type, syntax.initializer().get(), body.unevaluated(), span);
            }
        } else {
            type = unit.variables().typeOf(syntax, body.scope());
        }
        String name = syntax.name().last().text();
        if (words.has(Specifier.SHARED)) {
            return shared(syntax, name, type, span);
        }
        if (words.has(Specifier.STATIC) || words.has(Specifier.THREAD_LOCAL)) {
            return persistent(syntax, name, type, span);
        }
        Declared declared = automatic(syntax, name, type, lowered, span);
        if (syntax != written) {
            declared.symbol().ifPresent(VariableSymbol::markVariableLength);
        }
        return declared;
    }

    /// An array whose length only the run tells is a pointer to memory of its own.
    private VariableDeclaration withFixedLength(VariableDeclaration syntax) {
        if (!(syntax.type() instanceof ArrayTypeSyntax(var element, var size, var span))
                || size.isEmpty()
                || syntax.initializer().isPresent()
                || unit.constants().isConstant(size.get(), body.scope())) {
            return syntax;
        }
        var memory = new NewExpression(true, List.of(), syntax.type(), Optional.empty(), span);
        return new VariableDeclaration(
                syntax.specifiers(),
                syntax.name(),
                new PointerTypeSyntax(element, span),
                Optional.of(new CopyInitializer(memory, span)),
                Optional.empty(),
                syntax.span());
    }

    private static Optional<port.syntax.Expression> single(Initializer initializer) {
        return switch (initializer) {
            case CopyInitializer(var value, _) -> Optional.of(value);
            case DirectInitializer(var arguments, _) when arguments.size() == 1 -> Optional.of(arguments.getFirst());
            default -> Optional.empty();
        };
    }

    private Declared shared(VariableDeclaration syntax, String name, CxxType type, Span span) {
        boolean isDynamic = syntax.specifiers().has(Specifier.EXTERN);
        CxxType known = isDynamic && type instanceof ArrayOf(var element, _) ? new ArrayOf(element, 0) : type;
        Type irType =
                isDynamic && type instanceof ArrayOf(var element, _)
                        ? new port.ir.ArrayType(unit.storage().ir(element), 0)
                        : unit.storage().ir(type);
        Local local = body.local(name, irType, isDynamic ? Local.Storage.DYNAMIC_SHARED : Local.Storage.SHARED, span);
        VariableSymbol symbol = body.declare(name, known, local, syntax.name().span());
        return new Declared(List.of(new Declare(local, Optional.empty(), span)), List.of(), Optional.of(symbol));
    }

    private Declared automatic(
            VariableDeclaration syntax, String name, CxxType type, Optional<Operand> lowered, Span span) {
        checkComplete(type, span);
        Type irType = unit.storage().ir(type);
        if (lowered.isEmpty() && type instanceof ReferenceTo && syntax.initializer().isEmpty()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a reference has to be bound to something");
        }
        boolean isResult = result.filter(made -> made == syntax).isPresent() && isResult(type);
        Local local =
                body.local(
                        name, irType, isResult ? Local.Storage.RESULT : Local.Storage.AUTOMATIC, syntax.name().span());
        if (isResult) {
            body.setResultVariable(local);
        }
        VariableSymbol symbol = body.declare(name, type, local, syntax.name().span());
        if (!(type instanceof ReferenceTo)) {
            var scope = body.scope();
            symbol.setConstant(Lazy.of(() -> unit.variables().constantOf(syntax, type, scope)));
        }
        if (syntax.specifiers().has(Specifier.CONSTEXPR)) {
            unit.constants().know(local, symbol);
        }
        CxxType made = type instanceof ReferenceTo ? type : type.unqualified();
        Optional<Expr> value =
                lowered.isPresent()
                        ? Optional.of(body.expressions().values().convert(lowered.get(), type, span))
                        : body.expressions().initialization().initial(made, syntax.initializer(), span);
        List<Destruction> destructions = new ArrayList<>();
        List<Stmt> statements = new ArrayList<>();
        value.flatMap(first -> lasting(type, first))
                .ifPresent(lasting -> {
                    statements.add(new Declare(lasting.local(), Optional.empty(), span));
                    destructions.add(new Destruction(new LocalPlace(lasting.local(), span), lasting.type()));
                });
        if (type instanceof ReferenceTo) {
            statements.addAll(body.finish(new Declare(local, value, span)));
            return new Declared(statements, destructions, Optional.of(symbol));
        }
        if (isArrayOfObjects(type)) {
            elements(local, type, value, statements, destructions, span);
            return new Declared(statements, destructions, Optional.of(symbol));
        }
        statements.addAll(declaration(local, value, span));
        if (type.unqualified() instanceof ClassType && !unit.classes().special().hasTrivialDestructor(type)) {
            destructions.add(new Destruction(new LocalPlace(local, span), type.unqualified()));
        }
        return new Declared(statements, destructions, Optional.of(symbol));
    }

    /// The temporary object that lives as long as a variable that refers to it.
    private Optional<Body.Lasting> lasting(CxxType type, Expr value) {
        if (type instanceof ReferenceTo) {
            return body.extendLifetime(value);
        }
        boolean isList =
                type.unqualified() instanceof ClassType(var symbol)
                        && body.expressions().initialization().elementOfInitializerList(symbol).isPresent();
        return isList ? body.extendLifetimeOfElements(value) : Optional.empty();
    }

    /// Whether objects of the type are the result, and more than their bytes.
    private boolean isResult(CxxType type) {
        CxxType bare = type.unqualified();
        return bare instanceof ClassType
                && (body.result() == Placeholder.AUTO || body.result().unqualified().equals(bare))
                && !unit.classes().special().isTriviallyCopyable(bare);
    }

    /// The declaration with its value; one that is about the variable itself comes after it, as in `f = [&] { f(); }`.
    private List<Stmt> declaration(Local local, Optional<Expr> value, Span span) {
        boolean isAboutItself =
                value.isPresent()
                        && (IrWalk.mentions(new Evaluate(value.get(), span), local)
                                || body.hoisted().stream().anyMatch(stmt -> IrWalk.mentions(stmt, local)));
        if (!isAboutItself) {
            return body.finish(new Declare(local, value, span));
        }
        List<Stmt> apart = new ArrayList<>();
        apart.add(new Declare(local, Optional.empty(), span));
        Place place = new LocalPlace(local, span);
        Expr stored =
                value.get() instanceof Construct
                        ? body.store(place, value.get())
                        : new Assign(place, value.get(), span);
        apart.addAll(body.finish(new Evaluate(stored, span)));
        return apart;
    }

    private void checkComplete(CxxType type, Span span) {
        if (type.isVoid()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a variable cannot be of type 'void'");
        }
        if (!(type instanceof ReferenceTo)) {
            unit.classes().layouts().sizeOf(type, span);
        }
    }

    private static boolean isArrayOfObjects(CxxType type) {
        return type instanceof ArrayOf(var element, _)
                && (element.unqualified() instanceof ClassType || isArrayOfObjects(element));
    }

    /// Arrays of objects are made and destroyed element by element, unless their elements are as good as their bytes.
    private void elements(
            Local local,
            CxxType type,
            Optional<Expr> value,
            List<Stmt> made,
            List<Destruction> destructions,
            Span span) {
        if (!(type instanceof ArrayOf(var element, var count))) {
            return;
        }
        boolean isTrivial = unit.classes().special().hasTrivialDestructor(element);
        List<Expr> listed = isTrivial || body.hasPending() ? List.of() : listed(value, count);
        if (value.isPresent() && listed.isEmpty()) {
            made.addAll(declaration(local, value, span));
        } else {
            made.add(new Declare(local, Optional.empty(), span));
        }
        Place array = new LocalPlace(local, span);
        if (!listed.isEmpty()) {
            each(array, listed, element, made, span);
        } else if (value.isEmpty()) {
            made.addAll(new EachElement(body).made(array, type, span));
        }
        if (!isTrivial) {
            destructions.add(new Destruction(array, type));
        }
    }

    /// Gives the elements their values, one after the other; those of an inner array likewise.
    private void each(Place array, List<Expr> values, CxxType element, List<Stmt> made, Span span) {
        for (int i = 0; i < values.size(); i++) {
            Place place = new Element(array, IntConstant.of(i, ScalarType.INT64, span), span);
            Expr value = values.get(i);
            List<Expr> inner = element instanceof ArrayOf(_, var count) ? listed(Optional.of(value), count) : List.of();
            List<Stmt> one = new ArrayList<>();
            if (!inner.isEmpty() && element instanceof ArrayOf(var innermost, _)) {
                each(place, inner, innermost, one, span);
            } else {
                one.addAll(body.finish(new Evaluate(body.store(place, value), span)));
            }
            made.addAll(new EachElement(body).undoing(one, array, i, element, span));
        }
    }

    /// The values of a list that has one for each element; none where they do not come so.
    private static List<Expr> listed(Optional<Expr> value, long count) {
        return value.isPresent() && value.get() instanceof Aggregate(_, var elements, _) && elements.size() == count
                ? elements
                : List.of();
    }

    /// A variable that lives as long as the program, initialised when control passes it first.
    private Declared persistent(VariableDeclaration syntax, String name, CxxType type, Span span) {
        var symbol =
                new VariableSymbol(name, Lazy.value(type), Optional.of(syntax), body.scope(), syntax.name().span());
        symbol.setFunction(body);
        Optional<FunctionSymbol> onDevice = body.function().filter(this::runsOnDevice);
        if (onDevice.isPresent()) {
            symbol.setDeviceFunction(unit.functions().sourceName(onDevice.get()));
        } else if (body.function().filter(LocalVariables::isForBoth).isPresent()) {
            unit.markDifferentOnDevice();
        }
        body.scope().declare(symbol);
        Place place = unit.storage().global(symbol, span);
        symbol.setPlace(place);
        if (!(type instanceof ReferenceTo)) {
            var scope = body.scope();
            symbol.setConstant(Lazy.of(() -> unit.variables().constantOf(syntax, type, scope)));
        }
        Optional<Expr> value =
                body.expressions()
                        .initialization()
                        .initialStatic(
                                type instanceof ReferenceTo ? type : type.unqualified(), syntax.initializer(), span);
        Optional<Stmt> end = new StaticObjects(body).made(symbol, place, type, span);
        Optional<Expr> constant =
                value.map(first -> unit.constants().fold(first).orElse(first)).filter(Constants::isStatic);
        if (constant.isPresent() && end.isEmpty() && !body.hasPending()) {
            unit.initialValues().put(((GlobalPlace) place).global(), constant.get());
            return new Declared(List.of(), List.of(), Optional.of(symbol));
        }
        List<Stmt> made = new ArrayList<>(new EachElement(body).made(place, type, value, span));
        end.ifPresent(made::add);
        return new Declared(
                made.isEmpty() ? List.of() : List.of(once(symbol, made, span)), List.of(), Optional.of(symbol));
    }

    /// Functions for both sides are read twice, once as what the device runs.
    boolean runsOnDevice(FunctionSymbol function) {
        return function.has(Specifier.GLOBAL)
                || function.has(Specifier.DEVICE) && (!function.has(Specifier.HOST) || unit.isDevicePass());
    }

    private static boolean isForBoth(FunctionSymbol function) {
        return function.has(Specifier.DEVICE) && !function.span().file().isHeaderModel();
    }

    private Stmt once(VariableSymbol variable, List<Stmt> work, Span span) {
        var flag =
                new VariableSymbol(
                        variable.name() + "$done",
                        Lazy.value(port.lower.symbol.Fundamental.BOOL),
                        Optional.empty(),
                        body.scope(),
                        span);
        flag.setFunction(body);
        if (variable.isPerThread()) {
            flag.setPerThread();
        }
        Place done = unit.storage().global(flag, span);
        List<Stmt> inner = new ArrayList<>();
        inner.add(new Evaluate(new Assign(done, IntConstant.of(1, ScalarType.BOOL, span), span), span));
        inner.addAll(work);
        Expr fresh = new Unary(UnaryOperator.NOT, new Load(done, span), span);
        return new If(fresh, new Block(inner, span), Optional.empty(), span);
    }
}
