package port.lower.expression;

import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.AddressOf;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.VirtualBases;
import port.source.Span;
import port.syntax.CastExpression;
import port.syntax.CastKind;
import port.syntax.DirectInitializer;
import port.syntax.Initializer;

/// Conversions that the author asks for.
public final class Casts {
    private final Body body;

    Casts(Body body) {
        this.body = body;
    }

    Operand cast(CastExpression cast) {
        CxxType type = body.unit().types().resolve(cast.type(), body.scope());
        if (port.lower.declaration.Variables.hasPlaceholder(type)) {
            throw LoweringFailure.unsupported(cast.span(), "a cast to 'auto' is");
        }
        Operand operand = body.expressions().lower(cast.operand());
        if (cast.kind() == CastKind.DYNAMIC) {
            Optional<Operand> found = body.expressions().runtimeTypes().dynamicCast(operand, type, cast.span());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return convert(operand, type, cast.kind(), cast.span());
    }

    /// `T(arguments)`, `T{...}`.
    public Operand functional(CxxType written, Initializer initializer, Span span) {
        CxxType type = written;
        if (type.unqualified() instanceof port.lower.symbol.TemplateIdType
                || port.lower.declaration.Variables.hasPlaceholder(type)) {
            type = body.unit().constants().deduce(type, initializer, body.unevaluated(), span);
        }
        boolean isCast =
                initializer instanceof DirectInitializer(var arguments, _)
                        && arguments.size() == 1
                        && !(type.unqualified() instanceof ClassType);
        if (isCast && initializer instanceof DirectInitializer(var arguments, _)) {
            List<Operand> operands = body.expressions().operands(arguments);
            if (operands.size() == 1) {
                return convert(operands.getFirst(), type, CastKind.C_STYLE, span);
            }
            return Operand.value(type.unqualified(), body.expressions().initialization().zero(type, span));
        }
        CxxType value = type.unqualified();
        return new Operand.OfValue(value, body.expressions().initialization().value(value, initializer, span), span);
    }

    private Operand convert(Operand operand, CxxType type, CastKind kind, Span span) {
        if (type instanceof ReferenceTo reference) {
            return reference(operand, reference, kind, span);
        }
        if (type.isVoid()) {
            Expr value =
                    body.expressions()
                            .values()
                            .effect(operand)
                            .orElseGet(() -> port.ir.IntConstant.of(0, ScalarType.INT32, span));
            return new Operand.OfValue(Fundamental.VOID, new Convert(value, port.ir.VoidType.VOID, true, span), span);
        }
        if (type.unqualified() instanceof ClassType(var symbol)) {
            return new Operand.OfValue(
                    type.unqualified(),
                    body.expressions().initialization().construct(symbol, List.of(operand), span),
                    span);
        }
        CxxType target = type.unqualified();
        CxxType from = Values.typeOf(operand).unqualified();
        if (from instanceof ClassType(var source)) {
            Optional<FunctionSymbol> function =
                    body.expressions().conversions().conversionFunction(source, operand, target, true);
            if (function.isPresent()) {
                return convert(body.expressions().calls().method(function.get(), operand, span), type, kind, span);
            }
        }
        if (operand instanceof Operand.OfFunctions functions
                && target instanceof PointerTo(var pointee)
                && pointee.unqualified() == Fundamental.VOID) {
            return Operand.value(target, scalar(body.expressions().functions().untyped(functions, span), target, span));
        }
        boolean isChosenByType =
                operand instanceof Operand.OfFunctions
                        && body.expressions().conversions().classify(operand, target, true).isPresent();
        if (isChosenByType) {
            Expr chosen = body.expressions().values().convert(operand, target, span);
            return Operand.value(target, scalar(Operand.value(target, chosen), target, span));
        }
        Operand.OfValue value = body.expressions().values().rvalue(operand);
        return Operand.value(target, scalar(value, target, span));
    }

    private Expr scalar(Operand.OfValue value, CxxType target, Span span) {
        CxxType from = value.type().unqualified();
        if (target instanceof PointerTo(var wanted)
                && from instanceof PointerTo(var pointee)
                && isDown(pointee, wanted)) {
            return down(value.expr(), pointee, wanted, span);
        }
        boolean fits = isScalar(from) && isScalar(target);
        if (!fits) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, span, "'" + value.type() + "' cannot be cast to '" + target + "'");
        }
        return body.expressions().values().standard(value, target, true, span);
    }

    private static boolean isDown(CxxType given, CxxType wanted) {
        return wanted.unqualified() instanceof ClassType(var derived)
                && given.unqualified() instanceof ClassType(var base)
                && derived != base
                && derived.derivesFrom(base);
    }

    /// A pointer to a base as one to the derived class around it; null stays null.
    private Expr down(Expr pointer, CxxType given, CxxType wanted, Span span) {
        long offset = offset(given, wanted, span);
        Type type = body.unit().storage().ir(new PointerTo(wanted));
        return offset == 0
                ? new Convert(pointer, type, true, span)
                : body.expressions().values().shifted(pointer, -offset, type);
    }

    /// A pointer or a reference to a base as one to the derived class that the object is known to be of.
    public Operand toDerived(Operand given, CxxType wanted, Span span) {
        if (wanted instanceof ReferenceTo(var referred, var isRvalue) && given instanceof Operand.OfPlace place) {
            long offset = offset(place.type(), referred, span);
            Expr address = new AddressOf(place.place(), PointerType.to(place.place().type()), span);
            Type type = PointerType.to(body.unit().storage().ir(referred));
            Expr whole =
                    offset == 0
                            ? new Convert(address, type, true, span)
                            : body.expressions().values().moved(address, -offset, type);
            return new Operand.OfPlace(
                    referred, () -> new Dereference(whole, span), isRvalue, Optional.empty(), Optional.empty(), span);
        }
        Operand.OfValue value = body.expressions().values().rvalue(given);
        return Operand.value(wanted.unqualified(), scalar(value, wanted.unqualified(), span));
    }

    private long offset(CxxType given, CxxType wanted, Span span) {
        ClassSymbol derived = ((ClassType) wanted.unqualified()).symbol();
        ClassSymbol base = ((ClassType) given.unqualified()).symbol();
        if (VirtualBases.way(derived, base).start().isPresent()) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH,
                    span,
                    "only 'dynamic_cast' leads from the virtual base '" + base + "' to '" + derived + "'");
        }
        return body.expressions().values().baseOffset(derived, base);
    }

    private static boolean isScalar(CxxType type) {
        return type instanceof PointerTo
                || type instanceof EnumType
                || type instanceof port.lower.symbol.MemberPointerTo
                || type instanceof Fundamental kind && kind != Fundamental.VOID;
    }

    private Operand reference(Operand operand, ReferenceTo type, CastKind kind, Span span) {
        CxxType referred = type.referred();
        if (operand instanceof Operand.OfPlace place) {
            boolean isSame = place.type().unqualified().equals(referred.unqualified());
            if (isSame) {
                return new Operand.OfPlace(
                        referred, place.source(), type.isRvalue(), Optional.empty(), place.bits(), span);
            }
            boolean isRelated =
                    body.expressions()
                            .conversions()
                            .related(place.type().unqualified(), referred.unqualified())
                            .isPresent();
            if (isRelated && kind != CastKind.REINTERPRET) {
                Expr bound =
                        body.expressions().values().bind(place, new ReferenceTo(referred.withConst(), false), span);
                return new Operand.OfPlace(
                        referred,
                        () -> new Dereference(bound, span),
                        type.isRvalue(),
                        Optional.empty(),
                        Optional.empty(),
                        span);
            }
            if (isDown(place.type(), referred) && kind != CastKind.REINTERPRET) {
                return toDerived(place, type, span);
            }
            boolean converts =
                    (kind == CastKind.STATIC || kind == CastKind.C_STYLE)
                            && body.expressions().conversions().classify(place, type, true).isPresent();
            if (converts) {
                return bound(place, type, span);
            }
            Expr address = new AddressOf(place.place(), PointerType.to(place.place().type()), span);
            Expr converted = new Convert(address, PointerType.to(body.unit().storage().ir(referred)), true, span);
            return new Operand.OfPlace(
                    referred,
                    () -> new Dereference(converted, span),
                    type.isRvalue(),
                    Optional.empty(),
                    Optional.empty(),
                    span);
        }
        return bound(operand, type, span);
    }

    /// What a reference is to that is bound to an operand.
    private Operand bound(Operand operand, ReferenceTo type, Span span) {
        Expr bound = body.expressions().values().bind(operand, type, span);
        return new Operand.OfPlace(
                type.referred(),
                () -> new Dereference(bound, span),
                type.isRvalue(),
                Optional.empty(),
                Optional.empty(),
                span);
    }
}
