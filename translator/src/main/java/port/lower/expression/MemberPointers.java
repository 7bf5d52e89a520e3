package port.lower.expression;

import java.util.Optional;
import port.diagnostic.Code;
import port.ir.AddressOf;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.source.Span;

/// Pointers to members: made by `&Class::member`, used by `.*`.
final class MemberPointers {
    private final Body body;

    MemberPointers(Body body) {
        this.body = body;
    }

    /// `object.*member`.
    Operand through(Operand object, Operand member, Span span) {
        Operand.OfValue pointer = body.expressions().values().rvalue(member);
        if (!(pointer.type().unqualified() instanceof MemberPointerTo(var of, var type))) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH,
                    span,
                    "'.*' does not work on '" + Values.typeOf(object) + "' and '" + Values.typeOf(member) + "'");
        }
        if (type instanceof FunctionOf function) {
            return new Operand.OfBoundMember(part(object, of, span), pointer.expr(), function, span);
        }
        Operand.OfPlace place = part(object, of, span);
        Expr start =
                new port.ir.Convert(
                        new AddressOf(place.place(), PointerType.to(place.place().type()), span),
                        PointerType.to(ScalarType.CHAR),
                        false,
                        span);
        Expr at =
                new port.ir.Convert(
                        new PointerAdd(start, pointer.expr(), false, span),
                        PointerType.to(body.unit().storage().ir(type)),
                        false,
                        span);
        return Operand.place(type, new Dereference(at, span), span);
    }

    /// The object as one of the class that the pointer is for.
    private Operand.OfPlace part(Operand object, CxxType of, Span span) {
        Operand.OfPlace whole = body.expressions().values().object(object);
        boolean isPart =
                whole.type().unqualified() instanceof ClassType(var actual)
                        && of.unqualified() instanceof ClassType(var base)
                        && actual != base
                        && actual.derivesFrom(base);
        if (isPart
                && whole.type().unqualified() instanceof ClassType(var actual)
                && of.unqualified() instanceof ClassType(var base)) {
            return Operand.place(
                    of.unqualified(), body.expressions().values().basePart(whole.place(), actual, base, span), span);
        }
        return whole;
    }

    /// `&Class::member`.
    Optional<Operand> address(port.syntax.QualifiedName name, Span span) {
        var found = body.unit().names().find(name, body.scope());
        if (found.isEmpty() || found.get().naming().isEmpty()) {
            return Optional.empty();
        }
        if (found.get().symbol() instanceof port.lower.symbol.FieldSymbol field) {
            long offset =
                    field.owner().layout().fields().stream()
                            .filter(part -> part.name().equals(field.irName()))
                            .findFirst()
                            .orElseThrow()
                            .offset();
            CxxType type = new MemberPointerTo(field.owner().type(), field.type());
            return Optional.of(Operand.value(type, IntConstant.of(offset, ScalarType.INT64, span)));
        }
        return Optional.empty();
    }
}
