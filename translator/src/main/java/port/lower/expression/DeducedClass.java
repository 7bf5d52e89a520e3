package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.lower.declaration.ClassDeduction;
import port.lower.declaration.Deduction;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.BracedListExpression;
import port.syntax.CopyInitializer;
import port.syntax.DirectInitializer;
import port.syntax.Expression;
import port.syntax.Initializer;
import port.syntax.ListInitializer;

/// The class that the name of a template stands for where an object is made: `std::pair p(1, 2.5)`.
public final class DeducedClass {
    private DeducedClass() {}

    /// @throws LoweringFailure if the initialiser does not tell
    public static CxxType of(ClassTemplateSymbol template, Initializer initializer, Body body, Span span) {
        Expressions expressions = body.expressions();
        List<List<Deduction.Argument>> readings = new ArrayList<>();
        Optional<Operand.OfList> list = list(initializer, body);
        List<Operand> operands =
                list.map(expressions::elements).orElseGet(() -> expressions.operands(values(initializer)));
        // [over.match.class.deduct]: `std::vector v{other}` is a copy.
        boolean isCopy = operands.size() == 1 && isInstance(operands.getFirst(), template);
        list.filter(_ -> !isCopy).ifPresent(whole -> readings.add(List.of(expressions.overloads().argument(whole))));
        readings.add(operands.stream().map(expressions.overloads()::argument).toList());
        return new ClassDeduction(body.unit())
                .deduce(
                        template,
                        readings,
                        type -> list.isPresent() || hasConstructor(type.symbol(), operands, expressions),
                        span)
                .orElseThrow(() ->
                        LoweringFailure.of(
                                Code.TYPE_MISMATCH,
                                span,
                                "what the parameters of '" + template.name() + "' are cannot be deduced from this"));
    }

    private static boolean isInstance(Operand operand, ClassTemplateSymbol template) {
        boolean isValue = operand instanceof Operand.OfPlace || operand instanceof Operand.OfValue;
        return isValue
                && Values.typeOf(operand).unqualified() instanceof ClassType(var symbol)
                && symbol.instance().filter(instance -> instance.template() == template).isPresent();
    }

    private static List<Expression> values(Initializer initializer) {
        return switch (initializer) {
            case CopyInitializer(var value, _) -> List.of(value);
            case DirectInitializer(var values, _) -> values;
            case ListInitializer(var list, _) -> List.of(list);
        };
    }

    /// `p{1, 2.5}` and `p = {1, 2.5}` alike.
    private static Optional<Operand.OfList> list(Initializer initializer, Body body) {
        return switch (initializer) {
            case ListInitializer(var list, var span) -> Optional.of(new Operand.OfList(list, body.scope(), span));
            case CopyInitializer(BracedListExpression list, _) ->
                    Optional.of(new Operand.OfList(list, body.scope(), list.span()));
            case CopyInitializer _, DirectInitializer _ -> Optional.empty();
        };
    }

    private static boolean hasConstructor(ClassSymbol symbol, List<Operand> operands, Expressions expressions) {
        Optional<FunctionGroup> group =
                symbol.declareMembers()
                        ? Lookup.group(symbol.members().find(ClassSymbol.CONSTRUCTOR))
                        : Optional.empty();
        return group.isPresent()
                && expressions
                        .overloads()
                        .best(group.get().members(), Optional.empty(), operands, Optional.empty(), true)
                        .isPresent();
    }
}
