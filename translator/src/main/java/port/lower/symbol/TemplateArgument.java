package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What a template parameter stands for.
public sealed interface TemplateArgument {
    record OfType(CxxType type) implements TemplateArgument {
        public OfType {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public String toString() {
            return type.toString();
        }
    }

    /// An integer, enumerator, boolean or character.
    record OfInteger(long value, CxxType type) implements TemplateArgument {
        public OfInteger {
            Objects.requireNonNull(type, "type");
        }

        /// The value alone counts: parameters of `auto` type apart, the types are the same anyway.
        @Override
        public boolean equals(Object other) {
            return other instanceof OfInteger integer && integer.value == value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }

        @Override
        public String toString() {
            return type.unqualified() == Fundamental.BOOL ? value != 0 ? "true" : "false" : Long.toString(value);
        }
    }

    /// A function or variable whose address, or which itself by reference, is passed.
    record OfSymbol(Symbol symbol) implements TemplateArgument {
        public OfSymbol {
            Objects.requireNonNull(symbol, "symbol");
        }

        @Override
        public String toString() {
            return "&" + symbol.qualifiedName();
        }
    }

    /// A class or alias template.
    record OfTemplate(Symbol template) implements TemplateArgument {
        public OfTemplate {
            Objects.requireNonNull(template, "template");
        }

        @Override
        public String toString() {
            return template.qualifiedName();
        }
    }

    /// What a parameter pack stands for.
    record OfPack(List<TemplateArgument> arguments) implements TemplateArgument {
        public OfPack {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return arguments.stream().map(TemplateArgument::toString).collect(Collectors.joining(", "));
        }
    }

    /// A value parameter that is to be deduced; in patterns alone.
    record OfParameter(TemplateParameter parameter) implements TemplateArgument {
        public OfParameter {
            Objects.requireNonNull(parameter, "parameter");
        }

        @Override
        public String toString() {
            return parameter.name();
        }
    }

    /// `pattern...`; in patterns alone.
    record OfExpansion(TemplateArgument pattern) implements TemplateArgument {
        public OfExpansion {
            Objects.requireNonNull(pattern, "pattern");
        }

        @Override
        public String toString() {
            return pattern + "...";
        }
    }

    /// An expression that depends on parameters, from which nothing is deduced; in patterns alone.
    record OfExpression(String text) implements TemplateArgument {
        public OfExpression {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static TemplateArgument of(CxxType type) {
        return new OfType(type);
    }
}
