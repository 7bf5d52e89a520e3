package port.lower.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Code;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.lower.declaration.Names;
import port.lower.symbol.AliasTemplateSymbol;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BoundArgument;
import port.lower.symbol.BrokenSymbol;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.EnumeratorSymbol;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.NamespaceSymbol;
import port.lower.symbol.PackSymbol;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.TypeSymbol;
import port.lower.symbol.VariableSymbol;
import port.lower.symbol.VariableTemplateSymbol;
import port.source.Span;
import port.syntax.CharacterEncoding;
import port.syntax.QualifiedName;
import port.syntax.StringLiteral;

/// Names in expressions.
public final class NameOperands {
    private static final String PRETTY_NAME = "__PRETTY_FUNCTION__";
    private static final Set<String> FUNCTION_NAMES = Set.of("__func__", "__FUNCTION__", PRETTY_NAME);

    private final Body body;

    NameOperands(Body body) {
        this.body = body;
    }

    public Operand lower(QualifiedName name, Span span) {
        return find(name, span)
                .or(() -> functionName(name, span))
                .or(() -> new PlaceNames(body).find(name, span))
                .orElseThrow(() -> LoweringFailure.of(Code.UNKNOWN_NAME, span, "'" + name + "' is not declared"));
    }

    /// The variable that every function has: its own name.
    private Optional<Operand> functionName(QualifiedName name, Span span) {
        if (!name.isPlain() || !FUNCTION_NAMES.contains(name.toString())) {
            return Optional.empty();
        }
        return body.function()
                .map(function ->
                        name.toString().equals(PRETTY_NAME)
                                ? new PrettyNames(body.unit().templates()).of(function, body.result())
                                : function.name())
                .map(text -> new StringLiteral(text, CharacterEncoding.ORDINARY, span))
                .map(literal -> new Literals(body).string(literal));
    }

    /// What a name means; empty if it is not declared.
    Optional<Operand> find(QualifiedName name, Span span) {
        return body.unit().names().find(name, body.scope()).map(found -> operand(found, name, span));
    }

    private Operand operand(Names.Found found, QualifiedName name, Span span) {
        return switch (found.symbol()) {
            case VariableSymbol variable -> variable(variable, span);
            case EnumeratorSymbol enumerator -> enumerator(enumerator, span);
            case FieldSymbol field -> field(field, found, span);
            case FunctionGroup group -> functions(group, found, span);
            case BoundArgument bound -> bound(bound, span);
            case TypeSymbol type -> new Operand.OfType(type.type(), span);
            case ClassTemplateSymbol template ->
                    new Operand.OfType(new port.lower.symbol.TemplateIdType(template, List.of()), span);
            case BrokenSymbol _ -> throw LoweringFailure.silent();
            case TemplateParameter parameter -> throw new DependentFailure(parameter.name());
            case PackSymbol _ -> throw new DependentFailure(name.toString());
            case NamespaceSymbol _, AliasTemplateSymbol _, VariableTemplateSymbol _ ->
                    throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + name + "' is no value");
            case FunctionSymbol _, FunctionTemplateSymbol _ ->
                    throw new IllegalStateException("functions come in groups");
        };
    }

    private Operand bound(BoundArgument bound, Span span) {
        return switch (bound.argument()) {
            case TemplateArgument.OfInteger(var value, var type) ->
                    Operand.value(type, IntConstant.of(value, (ScalarType) body.unit().storage().ir(type), span));
            case TemplateArgument.OfType(var type) -> new Operand.OfType(type, span);
            case TemplateArgument.OfSymbol(FunctionSymbol function) ->
                    body.expressions().functions().pointer(function, span);
            case TemplateArgument.OfSymbol(VariableSymbol variable) -> {
                Operand.OfPlace place = (Operand.OfPlace) variable(variable, span);
                yield Operand.value(
                        new port.lower.symbol.PointerTo(place.type()),
                        new AddressOf(place.place(), PointerType.to(body.unit().storage().ir(place.type())), span));
            }
            case TemplateArgument.OfTemplate(ClassTemplateSymbol template) ->
                    new Operand.OfType(new port.lower.symbol.TemplateIdType(template, List.of()), span);
            case TemplateArgument.OfSymbol _, TemplateArgument.OfTemplate _ ->
                    throw LoweringFailure.unsupported(span, "this kind of template argument as a value");
            case TemplateArgument.OfPack _ ->
                    throw LoweringFailure.of(
                            Code.SYNTAX, span, "'" + bound.name() + "' is a pack and has to be expanded");
            case TemplateArgument.OfParameter _, TemplateArgument.OfExpansion _, TemplateArgument.OfExpression _ ->
                    throw new DependentFailure(bound.name());
        };
    }

    private Operand enumerator(EnumeratorSymbol symbol, Span span) {
        if (symbol.owner().isOpen()) {
            long value = symbol.value().get();
            Fundamental kind = (int) value == value ? Fundamental.INT : Fundamental.LONG;
            return Operand.value(kind, new IntConstant(value, kind.scalar(), Optional.of(symbol.name()), span));
        }
        CxxType type = symbol.owner().type();
        ScalarType scalar = symbol.owner().underlying().scalar();
        return Operand.value(type, new IntConstant(symbol.value().get(), scalar, Optional.of(symbol.name()), span));
    }

    /// A variable, wherever it lives.
    public Operand variable(VariableSymbol symbol, Span span) {
        if (symbol.builtin().isPresent()) {
            return builtin(symbol.builtin().get(), symbol.type(), span);
        }
        CxxType type = symbol.type();
        boolean foreign = symbol.isLocal() && !symbol.function().equals(Optional.of(body));
        boolean isScalar = !(type instanceof ArrayOf) && !(type.unqualified() instanceof ClassType);
        if (isScalar && (!symbol.isLocal() || foreign || body.wantsConstant())) {
            Optional<Expr> constant = symbol.constant();
            if (constant.isPresent() && isNumber(constant.get())) {
                return new Operand.OfPlace(
                        type,
                        () -> place(symbol, foreign, span),
                        false,
                        Optional.of(named(constant.get(), symbol, span)),
                        Optional.empty(),
                        span);
            }
        }
        if (type instanceof ReferenceTo(var referred, _)) {
            Place holder = place(symbol, foreign, span);
            if (!(holder.type() instanceof PointerType pointer && pointer.reference())) {
                return Operand.place(referred, holder, span);
            }
            return Operand.place(referred, new Dereference(new Load(holder, span), span), span);
        }
        return new Operand.OfPlace(
                type, () -> place(symbol, foreign, span), false, Optional.empty(), Optional.empty(), span);
    }

    private static boolean isNumber(Expr expr) {
        return expr instanceof IntConstant || expr instanceof FloatConstant;
    }

    private static Expr named(Expr constant, VariableSymbol symbol, Span span) {
        Optional<String> name = Optional.of(symbol.name());
        return switch (constant) {
            case IntConstant(var value, var type, _, _) -> new IntConstant(value, type, name, span);
            case FloatConstant(var value, var type, _, _) -> new FloatConstant(value, type, name, span);
            default -> constant;
        };
    }

    private Place place(VariableSymbol symbol, boolean foreign, Span span) {
        if (foreign) {
            return captured(symbol, span);
        }
        if (symbol.place().isPresent()) {
            return switch (symbol.place().get()) {
                case LocalPlace(var local, _) -> new LocalPlace(local, span);
                case Place other -> other;
            };
        }
        if (FileScopeShared.contains(symbol)) {
            return body.fileScopeShared().place(symbol, span);
        }
        return body.isRun() ? body.unit().storage().global(symbol, span) : body.unit().storage().named(symbol, span);
    }

    /// A variable of the function around a lambda, out of the closure.
    private Place captured(VariableSymbol symbol, Span span) {
        if (symbol.place().isPresent() && symbol.place().get() instanceof port.ir.GlobalPlace global) {
            return global;
        }
        boolean isLookedAt = body.wantsType() || body.wantsConstant() && body.captures().isEmpty();
        if (isLookedAt && symbol.place().isPresent()) {
            return symbol.place().get();
        }
        Captures captures =
                body.captures()
                        .orElseThrow(() ->
                                LoweringFailure.of(
                                        Code.UNKNOWN_NAME,
                                        span,
                                        "'" + symbol.name() + "' belongs to another function"));
        Operand outside = captures.outer().expressions().names().variable(symbol, span);
        Optional<FieldSymbol> captured = captures.field(symbol, outside);
        if (captured.isEmpty() && symbol.constant().isPresent()) {
            // An instance of a generic lambda that binds a reference to it: of a constant, the value does.
            return body.materialise(symbol.type().unqualified(), symbol.constant().get());
        }
        FieldSymbol field =
                captured.orElseThrow(
                        () -> LoweringFailure.of(Code.UNKNOWN_NAME, span, "'" + symbol.name() + "' is not captured"));
        Place holder = body.expressions().members().place(thisPlace(span), field, span);
        return symbol.type() instanceof ReferenceTo && !(field.type() instanceof ReferenceTo)
                ? holder
                : field.type() instanceof ReferenceTo && !(symbol.type() instanceof ReferenceTo)
                        ? new Dereference(new Load(holder, span), span)
                        : holder;
    }

    /// The object of the method: `*this`.
    public Place thisPlace(Span span) {
        Local self =
                body.self().orElseThrow(() -> LoweringFailure.of(Code.UNKNOWN_NAME, span, "there is no object here"));
        return new Dereference(new Load(new LocalPlace(self, span), span), span);
    }

    /// `this`.
    public Operand self(Span span) {
        Operand.OfPlace object = selfObject(span);
        CxxType type = new port.lower.symbol.PointerTo(object.type());
        return Operand.value(
                type, body.expressions().values().address(object.place(), PointerType.to(object.place().type()), span));
    }

    /// `*this`; in a lambda, that of the function around.
    public Operand.OfPlace selfObject(Span span) {
        if (body.captures().isPresent()) {
            return capturedSelf(body.captures().get(), span);
        }
        FunctionSymbol function =
                body.function()
                        .filter(FunctionSymbol::isMethod)
                        .orElseThrow(() ->
                                body.isRun()
                                        ? LoweringFailure.of(Code.UNKNOWN_NAME, span, "there is no object here")
                                        : LoweringFailure.of(Code.NOT_CONSTANT, span, "an object is needed here"));
        CxxType type = function.owner().orElseThrow().type();
        return Operand.place(function.type().isConstMember() ? type.withConst() : type, thisPlace(span), span);
    }

    private Operand.OfPlace capturedSelf(Captures captures, Span span) {
        Operand.OfPlace outer = captures.outer().expressions().names().selfObject(span);
        if (captures.self().isEmpty()) {
            if (!captures.capturesByDefault()) {
                throw LoweringFailure.of(Code.UNKNOWN_NAME, span, "'this' is not captured");
            }
            captures.setSelf(captures.add(captures.closure(), "this$", outer, true, span));
        }
        FieldSymbol field = captures.self().get();
        Place holder = body.expressions().members().place(thisPlace(span), field, span);
        Place object = field.type() instanceof ReferenceTo ? new Dereference(new Load(holder, span), span) : holder;
        return Operand.place(outer.type(), object, span);
    }

    private Operand field(FieldSymbol field, Names.Found found, Span span) {
        if (field.owner().isLambda() && body.captures().isPresent()) {
            return held(field, body.captures().get(), span);
        }
        boolean hasObject = body.captures().isPresent() || body.function().filter(FunctionSymbol::isMethod).isPresent();
        if (hasObject) {
            Optional<Operand> own = ofSelf(field, span);
            if (own.isPresent()) {
                return own.get();
            }
        }
        if (!body.isRun() || found.naming().isPresent()) {
            ClassSymbol owner = found.naming().orElse(field.owner());
            Place nowhere =
                    new Dereference(
                            new port.ir.NullPointer(PointerType.to(body.unit().storage().struct(owner)), span), span);
            return body.expressions().members().field(Operand.place(owner.type(), nowhere, span), field, span);
        }
        throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + field.name() + "' needs an object");
    }

    /// What a lambda holds under a name of its own: this one, or one around it.
    private Operand held(FieldSymbol field, Captures captures, Span span) {
        FieldSymbol own = field;
        if (field.owner() != captures.closure()) {
            Operand outside = captures.outer().expressions().names().held(field, captures.outer(), span);
            own =
                    captures.field(field, outside)
                            .orElseThrow(() ->
                                    LoweringFailure.of(
                                            Code.UNKNOWN_NAME, span, "'" + field.name() + "' is not captured"));
        }
        CxxType type = captures.closure().type();
        boolean isConst = body.function().filter(function -> function.type().isConstMember()).isPresent();
        return body.expressions()
                .members()
                .field(Operand.place(isConst ? type.withConst() : type, thisPlace(span), span), own, span);
    }

    /// What the lambda whose body `around` is holds under a name of its own.
    Operand held(FieldSymbol field, Body around, Span span) {
        Captures captures =
                around.captures()
                        .orElseThrow(() ->
                                LoweringFailure.of(
                                        Code.UNKNOWN_NAME, span, "'" + field.name() + "' belongs to another function"));
        return held(field, captures, span);
    }

    private Optional<Operand> ofSelf(FieldSymbol field, Span span) {
        Operand.OfPlace object;
        try {
            object = selfObject(span);
        } catch (LoweringFailure failure) {
            if (body.isRun()) {
                throw failure;
            }
            return Optional.empty();
        }
        ClassSymbol owner = ((ClassType) object.type().unqualified()).symbol();
        boolean fits = owner.derivesFrom(body.expressions().members().outermost(field));
        return fits ? Optional.of(body.expressions().members().field(object, field, span)) : Optional.empty();
    }

    private Operand functions(FunctionGroup group, Names.Found found, Span span) {
        boolean isMember =
                group.members().stream()
                        .anyMatch(callable ->
                                switch (callable) {
                                    case FunctionSymbol function -> function.owner().isPresent();
                                    case FunctionTemplateSymbol template -> template.owner().isPresent();
                                });
        Optional<Operand> object = Optional.empty();
        if (isMember && hasSelf()) {
            try {
                object = Optional.of(selfObject(span));
            } catch (LoweringFailure _) {
                object = Optional.empty();
            }
        }
        Optional<String> byArguments = isMember || found.isQualified() ? Optional.empty() : Optional.of(group.name());
        return new Operand.OfFunctions(
                group.members(), found.arguments(), object, byArguments, found.isQualified(), group.name(), span);
    }

    private boolean hasSelf() {
        return body.captures().isPresent() || body.function().filter(FunctionSymbol::isMethod).isPresent();
    }

    /// A built-in variable of device code: a number, or the three of them.
    private Operand builtin(String kind, CxxType type, Span span) {
        String name = kind.toUpperCase(Locale.ROOT);
        for (BuiltinVariable variable : BuiltinVariable.values()) {
            if (variable.name().equals(name)) {
                return Operand.value(type.unqualified(), new Builtin(variable, span));
            }
        }
        List<Expr> parts =
                List.of("_X", "_Y", "_Z").stream()
                        .<Expr>map(axis -> new Builtin(BuiltinVariable.valueOf(name + axis), span))
                        .toList();
        return Operand.value(type.unqualified(), new Aggregate(body.unit().storage().ir(type), parts, span));
    }

    /// The declared type of a variable or field; empty for anything else.
    public Optional<CxxType> declaredType(QualifiedName name, Span span) {
        Optional<Names.Found> found = body.unit().names().find(name, body.scope());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return switch (found.get().symbol()) {
            case VariableSymbol variable -> Optional.of(variable.type());
            case FieldSymbol field -> Optional.of(field.type());
            case BoundArgument(_, TemplateArgument.OfInteger(_, var type), _, _) -> Optional.of(type);
            default -> Optional.empty();
        };
    }
}
