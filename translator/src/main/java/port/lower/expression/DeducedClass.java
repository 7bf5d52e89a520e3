package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.lower.declaration.ClassDeduction;
import port.lower.declaration.Deduction;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.CopyInitializer;
import port.syntax.DirectInitializer;
import port.syntax.Initializer;
import port.syntax.ListInitializer;

/// The class that the name of a template stands for where an object is made: `std::pair p(1, 2.5)`.
public final class DeducedClass {
    private DeducedClass() {}

    /// @throws LoweringFailure if the initialiser does not tell
    public static CxxType of(ClassTemplateSymbol template, Initializer initializer, Body body, Span span) {
        Expressions expressions = body.expressions();
        List<List<Deduction.Argument>> readings = new ArrayList<>();
        List<Operand> operands =
                switch (initializer) {
                    case CopyInitializer(var value, _) -> expressions.operands(List.of(value));
                    case DirectInitializer(var values, _) -> expressions.operands(values);
                    case ListInitializer(var list, var listSpan) -> {
                        var whole = new Operand.OfList(list, body.scope(), listSpan);
                        readings.add(List.of(expressions.overloads().argument(whole)));
                        yield expressions.elements(whole);
                    }
                };
        readings.add(operands.stream().map(expressions.overloads()::argument).toList());
        boolean isList = initializer instanceof ListInitializer;
        return new ClassDeduction(body.unit())
                .deduce(
                        template,
                        readings,
                        type -> isList || hasConstructor(type.symbol(), operands, expressions),
                        span)
                .orElseThrow(() ->
                        LoweringFailure.of(
                                Code.TYPE_MISMATCH,
                                span,
                                "what the parameters of '" + template.name() + "' are cannot be deduced from this"));
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
