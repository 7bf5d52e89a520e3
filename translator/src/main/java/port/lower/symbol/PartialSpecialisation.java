package port.lower.symbol;

import java.util.List;
import java.util.Optional;
import port.syntax.Expression;

/// A specialisation of a class or variable template, partial or explicit.
public interface PartialSpecialisation {
    List<TemplateParameter> parameters();

    /// The arguments of the template, in terms of [#parameters()].
    Lazy<List<TemplateArgument>> arguments();

    /// Where its parameters are declared.
    Scope scope();

    /// What `requires` says in front of it.
    Optional<Expression> constraint();
}
