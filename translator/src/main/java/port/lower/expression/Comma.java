package port.lower.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import port.ir.AddressOf;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.PointerType;
import port.ir.Sequence;
import port.source.Span;

/// `left, right`: the left operand for what it does, then the right one.
final class Comma {
    private final Body body;

    Comma(Body body) {
        this.body = body;
    }

    Operand lower(Operand left, Supplier<Operand> rightSource, Span span) {
        Body.Guarded<Operand> later = body.apart(rightSource);
        Operand right = later.value();
        Optional<Operand> user = body.expressions().operators().overloaded().binary(",", left, right, span);
        if (user.isPresent()) {
            later.before().forEach(body::hoist);
            return user.get();
        }
        List<Expr> effects = body.expressions().values().effect(left).map(List::of).orElse(List.of());
        if (!later.before().isEmpty()) {
            effects.forEach(effect -> body.hoist(new Evaluate(effect, span)));
            later.before().forEach(body::hoist);
            return right;
        }
        if (effects.isEmpty()) {
            return right;
        }
        if (right instanceof Operand.OfPlace place && place.value().isEmpty()) {
            return new Operand.OfPlace(
                    place.type(),
                    () ->
                            new Dereference(
                                    new Sequence(
                                            effects,
                                            new AddressOf(
                                                    place.place(), PointerType.reference(place.place().type()), span),
                                            span),
                                    span),
                    place.isXvalue(),
                    Optional.empty(),
                    Optional.empty(),
                    span);
        }
        Operand.OfValue value = body.expressions().values().rvalue(right);
        return new Operand.OfValue(value.type(), new Sequence(effects, value.expr(), span), span);
    }
}
