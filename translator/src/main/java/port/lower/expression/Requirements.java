package port.lower.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.lower.declaration.Constraints;
import port.lower.symbol.BoundArgument;
import port.lower.symbol.CxxType;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.source.Span;
import port.syntax.BuiltinTypeKind;
import port.syntax.BuiltinTypeSyntax;
import port.syntax.Expression;
import port.syntax.FunctionTypeSyntax;
import port.syntax.Identifier;
import port.syntax.ReferenceQualifier;
import port.syntax.Requirement;
import port.syntax.RequiresExpression;

/// `requires (parameters) { requirements }`: true if everything in it is valid and satisfied ([expr.prim.req]).
final class Requirements {
    private static final String RESULT = "result$";

    private final Body body;

    /// @param around where the expression stands
    Requirements(Body around) {
        this.body = around.unevaluated();
        body.setScope(around.scope().child(Scope.Kind.BLOCK, ""));
    }

    Operand lower(RequiresExpression expression) {
        Span span = expression.span();
        boolean isMet;
        try {
            declare(expression);
            isMet = expression.requirements().stream().allMatch(this::isMet);
        } catch (LoweringFailure _) {
            isMet = false;
        }
        return Operand.value(Fundamental.BOOL, IntConstant.of(isMet ? 1 : 0, ScalarType.BOOL, span));
    }

    private void declare(RequiresExpression expression) {
        if (expression.parameters().isEmpty()) {
            return;
        }
        Span span = expression.span();
        var signature =
                new FunctionTypeSyntax(
                        new BuiltinTypeSyntax(BuiltinTypeKind.VOID, span),
                        expression.parameters(),
                        false,
                        false,
                        Set.of(),
                        ReferenceQualifier.NONE,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        span);
        List<CxxType> types = body.unit().types().function(signature, body.scope()).parameters();
        new ParameterLocals(body).declare(expression.parameters(), types, span);
    }

    private boolean isMet(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Valid(var expression, _) -> {
                typeOf(expression);
                yield true;
            }
            case Requirement.Named(var type, _) -> {
                body.unit().types().resolve(type, body.scope());
                yield true;
            }
            case Requirement.Typed typed -> isMet(typed);
            case Requirement.Nested(var constraint, _) -> constraints().isSatisfied(constraint, body.scope());
        };
    }

    private boolean isMet(Requirement.Typed typed) {
        CxxType type = typeOf(typed.expression());
        if (typed.concept().isEmpty()) {
            return true;
        }
        Span span = typed.span();
        Scope scope = body.scope().child(Scope.Kind.TEMPLATE, "");
        scope.declare(new BoundArgument(RESULT, TemplateArgument.of(type), scope, span));
        Expression constraint = Constraints.about(typed.concept().get(), new Identifier(RESULT, span), false);
        return constraints().isSatisfied(constraint, scope);
    }

    private Constraints constraints() {
        return body.unit().templates().constraints();
    }

    /// `decltype((expression))`.
    private CxxType typeOf(Expression expression) {
        Operand operand = body.expressions().lower(expression);
        return operand instanceof Operand.OfPlace place
                ? new ReferenceTo(place.type(), place.isXvalue())
                : Values.typeOf(body.expressions().values().rvalue(operand));
    }
}
