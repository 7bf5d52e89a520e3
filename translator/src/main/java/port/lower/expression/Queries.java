package port.lower.expression;

import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Expr;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.ScalarType;
import port.ir.SizeOf;
import port.lower.declaration.SpecialMembers;
import port.lower.declaration.Variables;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PackSymbol;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateArgument;
import port.source.Span;
import port.syntax.ExpressionOperand;
import port.syntax.NameExpression;
import port.syntax.NameOperand;
import port.syntax.QualifiedName;
import port.syntax.QueryExpression;
import port.syntax.QueryOperand;
import port.syntax.SizeofPackExpression;
import port.syntax.ThrowExpression;
import port.syntax.TypeOperand;
import port.syntax.TypeTraitExpression;

/// Questions about types and expressions that are not run: `sizeof`, `alignof`, type traits.
public final class Queries {
    private final Body body;

    Queries(Body body) {
        this.body = body;
    }

    Operand query(QueryExpression query) {
        Span span = query.span();
        return switch (query.query()) {
            case SIZEOF -> {
                requireKnownSize(query.operand(), span);
                yield size(typeOf(query.operand()), span);
            }
            case ALIGNOF ->
                    number(
                            Fundamental.UNSIGNED_LONG,
                            body.unit().classes().layouts().alignmentOf(typeOf(query.operand()), span),
                            span);
            case NOEXCEPT -> number(Fundamental.BOOL, isNothrow(query.operand()) ? 1 : 0, span);
            case TYPEID -> typeId(query.operand(), span);
        };
    }

    /// Whether nothing that the expression calls may throw.
    private boolean isNothrow(QueryOperand operand) {
        if (!(operand instanceof ExpressionOperand(var expression, _))) {
            return true;
        }
        if (Variables.strip(expression) instanceof ThrowExpression) {
            return false;
        }
        Body looked = body.unevaluated();
        Optional<Expr> effect = looked.expressions().values().effect(looked.expressions().lower(expression));
        boolean[] isOpen = {false};
        effect.ifPresent(value -> IrWalk.exprs(value, part -> isOpen[0] |= part instanceof IndirectCall));
        var specifications = body.unit().classes().throwSpecifications();
        return !isOpen[0] && looked.used().stream().allMatch(specifications::isNothrow);
    }

    private Operand typeId(QueryOperand operand, Span span) {
        RuntimeTypes types = body.expressions().runtimeTypes();
        return switch (operand) {
            case ExpressionOperand(var expression, _) -> types.typeId(body.expressions().lower(expression), span);
            case NameOperand(var name, var nameSpan) -> {
                Optional<Operand> found = body.expressions().names().find(name, nameSpan);
                boolean isObject = found.isPresent() && !(found.get() instanceof Operand.OfType);
                yield isObject ? types.typeId(found.get(), span) : types.typeId(typeOf(operand), span);
            }
            case TypeOperand _ -> types.typeId(typeOf(operand), span);
        };
    }

    private void requireKnownSize(QueryOperand operand, Span span) {
        Optional<QualifiedName> name =
                switch (operand) {
                    case NameOperand(var written, _) -> Optional.of(written);
                    case ExpressionOperand(var expression, _)
                            when Variables.strip(expression) instanceof NameExpression(var written, _) ->
                            Optional.of(written);
                    default -> Optional.empty();
                };
        boolean isUnknown =
                name.flatMap(written -> body.unit().names().find(written, body.scope()))
                        .filter(found ->
                                found.symbol() instanceof port.lower.symbol.VariableSymbol variable
                                        && variable.isVariableLength())
                        .isPresent();
        if (isUnknown) {
            throw LoweringFailure.unsupported(span, "the size of an array whose length only the run tells is");
        }
    }

    private CxxType typeOf(QueryOperand operand) {
        return switch (operand) {
            case TypeOperand(var type, _) -> body.unit().types().resolve(type, body.scope());
            case ExpressionOperand(var expression, _) -> body.unit().constants().typeOf(expression, body.scope());
            case NameOperand(var name, var span) -> {
                Optional<Operand> found =
                        new Body(
                                        body.unit(),
                                        Body.Purpose.TYPE,
                                        Optional.empty(),
                                        body.scope(),
                                        Fundamental.VOID,
                                        Optional.empty())
                                .expressions()
                                .names()
                                .find(name, span);
                yield Values.typeOf(
                        found.orElseThrow(() ->
                                LoweringFailure.of(Code.UNKNOWN_NAME, span, "'" + span.text() + "' is not declared")));
            }
        };
    }

    private Operand size(CxxType written, Span span) {
        CxxType type = written.referred();
        long bytes = body.unit().classes().layouts().sizeOf(type, span);
        boolean isPlain = !body.isRun() || type.unqualified() instanceof ArrayOf(_, var count) && count == 0;
        Expr value =
                isPlain
                        ? IntConstant.of(bytes, ScalarType.UINT64, span)
                        : new SizeOf(body.unit().storage().ir(type), span);
        return Operand.value(Fundamental.UNSIGNED_LONG, value);
    }

    private static Operand number(Fundamental type, long value, Span span) {
        return Operand.value(type, IntConstant.of(value, type.scalar(), span));
    }

    Operand sizeOfPack(SizeofPackExpression query) {
        var name =
                new port.syntax.QualifiedName(
                        false,
                        List.of(new port.syntax.NameSegment(query.pack(), Optional.empty(), query.span())),
                        query.span());
        Symbol found =
                body.unit()
                        .names()
                        .find(name, body.scope())
                        .orElseThrow(() ->
                                LoweringFailure.of(
                                        Code.UNKNOWN_NAME,
                                        query.span(),
                                        "'" + query.pack().text() + "' is not declared"))
                        .symbol();
        long count =
                switch (found) {
                    case PackSymbol pack -> pack.elements().size();
                    case port.lower.symbol.BoundArgument bound
                            when bound.argument() instanceof TemplateArgument.OfPack(var arguments) ->
                            arguments.size();
                    default -> throw new port.lower.symbol.DependentFailure(query.pack().text());
                };
        return number(Fundamental.UNSIGNED_LONG, count, query.span());
    }

    Operand trait(TypeTraitExpression trait) {
        Span span = trait.span();
        if (trait.trait().equals("__builtin_offsetof")) {
            return offset(trait);
        }
        List<TemplateArgument> arguments = body.unit().types().arguments(trait.arguments(), body.scope());
        CxxType type = argument(arguments, 0, span);
        SpecialMembers special = body.unit().classes().special();
        boolean holds =
                switch (trait.trait()) {
                    case "__is_array" -> type.unqualified() instanceof port.lower.symbol.ArrayOf;
                    case "__is_enum" -> type.unqualified() instanceof EnumType;
                    case "__is_class" -> type.unqualified() instanceof ClassType(var symbol) && !symbol.isUnion();
                    case "__is_union" -> type.unqualified() instanceof ClassType(var symbol) && symbol.isUnion();
                    case "__is_empty" -> complete(type, span).map(symbol -> symbol.layout().isEmpty()).orElse(false);
                    case "__is_trivially_copyable" -> isKnown(type, span) && special.isTriviallyCopyable(type);
                    case "__is_trivial", "__is_pod" ->
                            isKnown(type, span)
                                    && special.isTriviallyCopyable(type)
                                    && complete(type, span).map(special::hasTrivialDefaultConstructor).orElse(true);
                    case "__has_trivial_destructor", "__is_trivially_destructible" ->
                            isKnown(type, span) && special.hasTrivialDestructor(type);
                    case "__is_standard_layout" ->
                            complete(type, span).map(symbol -> !symbol.layout().isPolymorphic()).orElse(true);
                    case "__is_polymorphic" ->
                            complete(type, span).map(symbol -> symbol.layout().isPolymorphic()).orElse(false);
                    case "__is_base_of" ->
                            type.unqualified() instanceof ClassType(var base)
                                    && argument(arguments, 1, span).unqualified() instanceof ClassType(var derived)
                                    && (derived == base || derived.declareMembers() && derived.derivesFrom(base));
                    case "__is_same" -> type.equals(argument(arguments, 1, span));
                    case "__is_convertible", "__is_convertible_to" ->
                            converts(type, argument(arguments, 1, span), span);
                    default -> throw LoweringFailure.unsupported(span, "'" + trait.trait() + "' is");
                };
        return number(Fundamental.BOOL, holds ? 1 : 0, span);
    }

    private static CxxType argument(List<TemplateArgument> arguments, int index, Span span) {
        if (index < arguments.size() && arguments.get(index) instanceof TemplateArgument.OfType(var type)) {
            return type;
        }
        if (index < arguments.size() && !(arguments.get(index) instanceof TemplateArgument.OfInteger)) {
            throw new port.lower.symbol.DependentFailure(span.text());
        }
        throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a type is needed");
    }

    private boolean isKnown(CxxType type, Span span) {
        body.unit().classes().layouts().sizeOf(type, span);
        return true;
    }

    private Optional<ClassSymbol> complete(CxxType type, Span span) {
        if (type.unqualified() instanceof ClassType(var symbol)) {
            body.unit().classes().layouts().sizeOf(type, span);
            return Optional.of(symbol);
        }
        return Optional.empty();
    }

    private boolean converts(CxxType from, CxxType to, Span span) {
        if (to.isVoid() || from.isVoid()) {
            return to.isVoid() && from.isVoid();
        }
        var probe =
                new Body(
                        body.unit(),
                        Body.Purpose.TYPE,
                        Optional.empty(),
                        body.scope(),
                        Fundamental.VOID,
                        Optional.empty());
        var nowhere =
                new port.ir.Dereference(
                        new port.ir.NullPointer(
                                port.ir.PointerType.to(body.unit().storage().ir(from.referred())), span),
                        span);
        Operand source = Operand.place(from.referred(), nowhere, span);
        return probe.expressions().conversions().classify(source, to, true).isPresent();
    }

    /// `offsetof(type, member)`.
    private Operand offset(TypeTraitExpression trait) {
        Span span = trait.span();
        List<TemplateArgument> first = body.unit().types().arguments(trait.arguments().subList(0, 1), body.scope());
        CxxType type = argument(first, 0, span);
        ClassSymbol owner =
                complete(type, span)
                        .orElseThrow(
                                () -> LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + type + "' has no members"));
        String text = trait.arguments().get(1).span().text();
        if (Lookup.member(owner, text).map(Lookup.MemberFound::symbol).orElse(owner) instanceof FieldSymbol field
                && field.owner() == owner) {
            long bytes =
                    owner.layout().fields().stream()
                            .filter(candidate -> candidate.name().equals(field.irName()))
                            .findFirst()
                            .orElseThrow()
                            .offset();
            return number(Fundamental.UNSIGNED_LONG, bytes, span);
        }
        throw LoweringFailure.unsupported(span, "'offsetof' of '" + text + "' is");
    }
}
