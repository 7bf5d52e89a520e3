package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import port.ir.Block;
import port.ir.Cleanup;
import port.ir.Evaluate;
import port.ir.Function;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Mapping;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.lower.declaration.SpecialMember;
import port.lower.declaration.SpecialMembers;
import port.lower.declaration.Unit;
import port.lower.declaration.Variables;
import port.lower.declaration.VirtualEntry;
import port.lower.declaration.WholeDestruction;
import port.lower.expression.Body;
import port.lower.expression.Captures;
import port.lower.expression.Lambdas;
import port.lower.expression.ParameterLocals;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.VirtualBases;
import port.source.Span;
import port.syntax.BlockBody;
import port.syntax.BlockStatement;
import port.syntax.FunctionBody;
import port.syntax.FunctionDeclaration;
import port.syntax.LambdaExpression;
import port.syntax.ParameterDeclaration;
import port.syntax.SyntaxFault;
import port.syntax.TryBody;

/// Lowers one function: its parameters, its body, and what constructors and destructors do besides.
public final class FunctionLowering {
    private final Unit unit;
    private final FunctionSymbol symbol;
    private final Body body;
    private final Statements statements;

    private FunctionLowering(Unit unit, FunctionSymbol symbol, Scope around, Optional<Captures> captures) {
        this.unit = unit;
        this.symbol = symbol;
        this.body = new Body(unit, Body.Purpose.RUN, Optional.of(symbol), around, symbol.type().result(), captures);
        this.statements = new Statements(body);
        body.setScope(Scope.ofFunction(around, symbol.name(), body));
    }

    /// Lowers a function, unless that has been done.
    public static void of(Unit unit, FunctionSymbol symbol) {
        if (unit.bodies().containsKey(symbol) || !unit.running().add(symbol)) {
            return;
        }
        try {
            var lowering = new FunctionLowering(unit, symbol, symbol.definitionScope(), captures(symbol));
            unit.bodies().put(symbol, lowering.function());
        } finally {
            unit.running().remove(symbol);
        }
    }

    /// Leaves a function whose body cannot be lowered as a declaration.
    public static void withoutBody(Unit unit, FunctionSymbol symbol) {
        var lowering = new FunctionLowering(unit, symbol, symbol.definitionScope(), Optional.empty());
        List<Local> parameters = lowering.parameters(symbol.parameterSyntax());
        Span span = symbol.definition().map(FunctionDeclaration::span).orElse(symbol.span());
        unit.bodies().put(symbol, lowering.function(parameters, Optional.empty(), span));
    }

    /// Lowers the call operator of a lambda, which finds out what it captures.
    public static void lambda(Unit unit, FunctionSymbol symbol, LambdaExpression lambda, Captures captures) {
        var lowering = new FunctionLowering(unit, symbol, captures.closure().members(), Optional.of(captures));
        unit.bodies().put(symbol, lowering.lambda(lambda));
    }

    /// What the instance of a generic lambda's call operator finds in its closure.
    private static Optional<Captures> captures(FunctionSymbol symbol) {
        return symbol.generated().isPresent()
                        && symbol.generated().get() instanceof Lambdas.GenericOperator(var captures)
                ? Optional.of(captures)
                : Optional.empty();
    }

    /// The function, for working out a constant; empty where it cannot be lowered.
    public static Optional<Function> constant(Unit unit, FunctionSymbol symbol) {
        of(unit, symbol);
        return Optional.ofNullable(unit.bodies().get(symbol));
    }

    private Function lambda(LambdaExpression lambda) {
        List<Local> parameters = parameters(lambda.parameters());
        Block block = statements.outermost(lambda.body());
        finishResult();
        return function(parameters, Optional.of(block), lambda.span());
    }

    private Function function() {
        if (symbol.generated().isPresent()
                && symbol.generated().get() instanceof Lambdas.PlainFunction(LambdaExpression plain)) {
            return lambda(plain);
        }
        Optional<FunctionDeclaration> definition = symbol.definition();
        Mapping mapping = unit.functions().mapping(symbol.attributes());
        Span span = definition.map(FunctionDeclaration::span).orElse(symbol.span());
        List<Local> parameters = parameters(symbol.parameterSyntax());
        Optional<SpecialMember> special = unit.classes().special().kind(symbol);
        if (special.isPresent()) {
            Block block = new SpecialBodies(unit, symbol, body, statements).lower(special.get(), parameters, span);
            return function(parameters, Optional.of(block), span);
        }
        if (symbol.generated().isPresent()
                && symbol.generated().get() instanceof SpecialMembers.InheritedConstructor inherited) {
            Block block = new SpecialBodies(unit, symbol, body, statements).inherited(inherited, parameters, span);
            return function(parameters, Optional.of(block), span);
        }
        if (symbol.generated().isPresent() && symbol.generated().get() instanceof VirtualEntry entry) {
            Block block = new VirtualTables(unit, body).entry(entry, symbol, parameters, span);
            return function(parameters, Optional.of(block), span);
        }
        if (symbol.generated().isPresent() && symbol.generated().get() instanceof WholeDestruction destruction) {
            var whole = new WholeObject(unit, body, new EachElement(body));
            return function(parameters, Optional.of(whole.destruction(destruction, parameters.getFirst(), span)), span);
        }
        if (symbol.generated().isPresent()
                && symbol.generated().get() instanceof StaticObjects.Destruction destruction) {
            return function(parameters, Optional.of(new StaticObjects(body).body(destruction, span)), span);
        }
        if (symbol.generated().isPresent() && symbol.generated().get() instanceof PerThreadObjects.Making making) {
            return function(parameters, Optional.of(new PerThreadObjects(body).body(making, span)), span);
        }
        Optional<Block> block = definition.flatMap(syntax -> block(syntax, parameters, mapping));
        finishResult();
        return function(parameters, block, span);
    }

    private Optional<Block> block(FunctionDeclaration syntax, List<Local> parameters, Mapping mapping) {
        Optional<BlockStatement> written = written(syntax.body());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var special = new SpecialBodies(unit, symbol, body, statements);
        return Optional.of(
                switch (symbol.role()) {
                    case CONSTRUCTOR ->
                            syntax.body() instanceof TryBody(var attempt, _)
                                    ? new Attempts(statements, body)
                                            .constructor(
                                                    special.constructor(syntax.initializers(), attempt.block()),
                                                    attempt)
                                    : special.constructor(syntax.initializers(), written.get());
                    case DESTRUCTOR -> special.destructor(written.get());
                    case FREE, STATIC_METHOD, METHOD -> statements.outermost(written.get());
                });
    }

    private static Optional<BlockStatement> written(FunctionBody body) {
        return switch (body) {
            case BlockBody block -> Optional.of(read(block));
            case TryBody(var attempt, var span) -> Optional.of(new BlockStatement(List.of(attempt), span));
            default -> Optional.empty();
        };
    }

    private static BlockStatement read(BlockBody body) {
        try {
            return body.block();
        } catch (SyntaxFault fault) {
            throw LoweringFailure.of(fault.diagnostic());
        }
    }

    private void finishResult() {
        if (Variables.hasPlaceholder(symbol.type().result())) {
            CxxType result = Variables.hasPlaceholder(body.result()) ? Fundamental.VOID : body.result();
            symbol.deduceResult(result);
        }
    }

    /// The parameters in the IR, the object of a method first; their names are declared.
    private List<Local> parameters(List<ParameterDeclaration> syntax) {
        List<Local> found = new ArrayList<>();
        if (symbol.isMethod()) {
            ClassSymbol owner = symbol.owner().orElseThrow();
            Local self =
                    body.local(
                            "this",
                            PointerType.reference(unit.storage().struct(owner)),
                            Local.Storage.PARAMETER,
                            symbol.span());
            body.setSelf(self);
            found.add(self);
            if (symbol.role() == FunctionSymbol.Role.CONSTRUCTOR && VirtualBases.has(owner)) {
                Local whole = body.local("isWhole", ScalarType.BOOL, Local.Storage.PARAMETER, symbol.span());
                body.setWhole(whole);
                found.add(whole);
            }
        }
        List<CxxType> types = symbol.type().parameters();
        found.addAll(new ParameterLocals(body).declare(syntax, types, symbol.span()));
        return found;
    }

    private Function function(List<Local> parameters, Optional<Block> block, Span span) {
        return new Function(
                unit.functions().id(symbol),
                unit.functions().sourceName(symbol),
                unit.functions().kind(symbol),
                unit.storage().ir(symbol.type().result()),
                parameters,
                symbol.type().variadic(),
                block.map(written -> destroyed(written, parameters)).map(body.fileScopeShared()::declaredIn),
                symbol.owner().map(unit.storage()::struct),
                role(),
                mapping(),
                body.volatiles().all(),
                mostThreads(),
                span);
    }

    /// What `__launch_bounds__` says first, where that is a constant.
    private OptionalInt mostThreads() {
        return symbol.attributes().stream()
                .filter(attribute -> attribute.scope().equals("cuda") && attribute.name().equals("launch_bounds"))
                .filter(attribute -> !attribute.arguments().isEmpty())
                .map(attribute -> attribute.arguments().getFirst())
                .filter(bound -> unit.constants().isConstant(bound, symbol.definitionScope()))
                .mapToLong(bound -> unit.constants().integer(bound, symbol.definitionScope()))
                .filter(bound -> bound > 0)
                .mapToInt(Math::toIntExact)
                .min();
    }

    /// The body, after which the objects that came by value are destroyed; a kernel's arguments are bytes.
    private Block destroyed(Block block, List<Local> parameters) {
        List<CxxType> types = symbol.type().parameters();
        int hidden = parameters.size() - types.size();
        List<Stmt> ends = new ArrayList<>();
        for (int i = types.size() - 1; i >= 0; i--) {
            Local parameter = parameters.get(hidden + i);
            CxxType type = types.get(i);
            if (!(type instanceof ReferenceTo) && !unit.classes().special().hasTrivialDestructor(type)) {
                Span span = parameter.span();
                ends.add(new Evaluate(body.destroy(new LocalPlace(parameter, span), type, span), span));
            }
        }
        if (ends.isEmpty() || unit.functions().kind(symbol) == Function.Kind.KERNEL) {
            return block;
        }
        Span span = block.span();
        return new Block(List.of(new Cleanup(block, new Block(ends, span), span)), span);
    }

    private Function.Role role() {
        return switch (symbol.role()) {
            case FREE -> Function.Role.FREE;
            case STATIC_METHOD -> Function.Role.STATIC_METHOD;
            case METHOD -> Function.Role.METHOD;
            case CONSTRUCTOR -> Function.Role.CONSTRUCTOR;
            case DESTRUCTOR -> Function.Role.DESTRUCTOR;
        };
    }

    private Mapping mapping() {
        Mapping plain = unit.functions().mapping(symbol.attributes());
        List<Integer> outs = new ArrayList<>();
        List<ParameterDeclaration> parameters = symbol.parameterSyntax();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).specifiers().attribute("port", "out").isPresent()) {
                outs.add(i);
            }
        }
        return outs.isEmpty()
                ? plain
                : new Mapping(plain.intrinsic(), plain.shim(), plain.support(), plain.note(), outs);
    }
}
