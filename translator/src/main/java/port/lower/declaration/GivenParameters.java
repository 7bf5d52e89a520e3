package port.lower.declaration;

import java.util.Set;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ArrayPattern;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.ParameterType;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.TemplateParameter;

/// The template parameters that a call gives arguments for. Where a function parameter mentions no others, nothing is deduced from it,
/// and its argument is converted as for an ordinary function: `id<float>(2.5)`.
///
/// C++, [temp.arg.explicit]: implicit conversions are performed on a function argument if the parameter type contains no
/// template-parameters that participate in template argument deduction.
record GivenParameters(Set<TemplateParameter> parameters) {
    GivenParameters {
        parameters = Set.copyOf(parameters);
    }

    /// Whether every template parameter in `type` is given.
    boolean cover(CxxType type) {
        return switch (type) {
            case ParameterType(var parameter) -> parameters.contains(parameter);
            case Qualified(var base, _, _) -> cover(base);
            case PointerTo(var pointee) -> cover(pointee);
            case ReferenceTo(var referred, _) -> cover(referred);
            case ArrayOf(var element, var count) -> count != ArrayOf.DEPENDENT && cover(element);
            case MemberPointerTo(var owner, var member) -> cover(owner) && cover(member);
            case FunctionOf function ->
                    cover(function.result()) && function.parameters().stream().allMatch(this::cover);
            case TemplateIdType(var template, var arguments) ->
                    !(template instanceof TemplateParameter) && arguments.stream().allMatch(this::cover);
            case DependentType _, ArrayPattern _ -> false;
            default -> true;
        };
    }

    private boolean cover(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType(var type) -> cover(type);
            case TemplateArgument.OfParameter(var parameter) -> parameters.contains(parameter);
            case TemplateArgument.OfTemplate(var template) -> !(template instanceof TemplateParameter);
            case TemplateArgument.OfInteger _, TemplateArgument.OfSymbol _ -> true;
            case TemplateArgument.OfPack _, TemplateArgument.OfExpansion _, TemplateArgument.OfExpression _ -> false;
        };
    }
}
