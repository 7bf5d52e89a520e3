package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Expr;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Placeholder;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.VariableSymbol;
import port.syntax.Attribute;
import port.syntax.BracedElement;
import port.syntax.BracedListExpression;
import port.syntax.CopyInitializer;
import port.syntax.DirectInitializer;
import port.syntax.Expression;
import port.syntax.IndexDesignator;
import port.syntax.Initializer;
import port.syntax.ListInitializer;
import port.syntax.MacroExpression;
import port.syntax.PackExpansionExpression;
import port.syntax.ParenthesizedExpression;
import port.syntax.Specifier;
import port.syntax.StringLiteral;
import port.syntax.VariableDeclaration;

/// Variables at namespace and class scope, and what all variables share: types found from initialisers, constant values.
public final class Variables {
    private final Unit unit;
    private final List<VariableSymbol> written = new ArrayList<>();

    Variables(Unit unit) {
        this.unit = unit;
    }

    /// A symbol for a variable that is not local.
    ///
    /// @param lookup where the names in the declaration are looked up
    VariableSymbol create(VariableDeclaration syntax, Scope scope, Scope lookup) {
        VariableSymbol[] self = new VariableSymbol[1];
        Lazy<CxxType> type = Lazy.of(() -> typeOf(self[0].syntax().orElseThrow(), self[0].syntaxScope()));
        var symbol =
                new VariableSymbol(syntax.name().last().text(), type, Optional.of(syntax), scope, syntax.name().span());
        self[0] = symbol;
        symbol.defineBy(syntax, lookup);
        symbol.setConstant(Lazy.of(() -> constantOf(symbol)));
        syntax.specifiers().attribute("port", "builtin").ifPresent(attribute -> symbol.setBuiltin(text(attribute, 0)));
        return symbol;
    }

    static String text(Attribute attribute, int index) {
        Expression argument = attribute.arguments().get(index);
        while (argument instanceof ParenthesizedExpression(var inner, _)) {
            argument = inner;
        }
        if (argument instanceof StringLiteral literal) {
            return literal.value();
        }
        throw LoweringFailure.of(Code.TYPE_MISMATCH, attribute.span(), "this attribute needs a string");
    }

    /// A variable that the user wrote comes into the program, used or not.
    void remember(VariableSymbol symbol) {
        boolean isDefined =
                symbol.syntax()
                        .filter(this::isDefinition)
                        .filter(syntax -> !syntax.specifiers().has(Specifier.SHARED))
                        .isPresent();
        if (!symbol.span().file().isHeaderModel() && isDefined) {
            written.add(symbol);
        }
    }

    /// The variables that the user defined at namespace scope.
    public List<VariableSymbol> written() {
        return written;
    }

    public boolean isDefinition(VariableDeclaration syntax) {
        return !syntax.specifiers().has(Specifier.EXTERN) || syntax.initializer().isPresent();
    }

    /// The type of a declared variable, as far as its initialiser has to tell it too.
    public CxxType typeOf(VariableDeclaration syntax, Scope scope) {
        CxxType declared = unit.types().resolve(syntax.type(), scope);
        if (syntax.specifiers().has(Specifier.CONSTEXPR)) {
            declared = declared.withConst();
        }
        return complete(declared, syntax.initializer(), scope, syntax);
    }

    private CxxType complete(
            CxxType declared, Optional<Initializer> initializer, Scope scope, VariableDeclaration syntax) {
        if (declared instanceof ArrayOf(var element, var count)
                && count == ArrayOf.UNKNOWN
                && initializer.isPresent()) {
            return new ArrayOf(element, countElements(initializer.get(), scope, element));
        }
        if (hasPlaceholder(declared) || declared.unqualified() instanceof TemplateIdType) {
            Optional<Initializer> none =
                    declared.unqualified() instanceof TemplateIdType
                            ? Optional.of(new DirectInitializer(List.of(), syntax.name().span()))
                            : Optional.empty();
            Initializer value =
                    initializer
                            .or(() -> none)
                            .orElseThrow(() ->
                                    LoweringFailure.of(
                                            Code.TYPE_MISMATCH,
                                            syntax.name().span(),
                                            "'" + syntax.name() + "' needs a value, from which its type is deduced"));
            return unit.constants().deduce(declared, value, scope, syntax.name().span());
        }
        return declared;
    }

    /// Whether `auto` stands somewhere in a type.
    public static boolean hasPlaceholder(CxxType type) {
        return switch (type) {
            case Placeholder _ -> true;
            case port.lower.symbol.Qualified(var base, _, _) -> hasPlaceholder(base);
            case port.lower.symbol.PointerTo(var pointee) -> hasPlaceholder(pointee);
            case ReferenceTo(var referred, _) -> hasPlaceholder(referred);
            case ArrayOf(var element, _) -> hasPlaceholder(element);
            case port.lower.symbol.FunctionOf function -> hasPlaceholder(function.result());
            default -> false;
        };
    }

    /// How many elements an initialiser gives an array of unknown bound.
    public long countElements(Initializer initializer, Scope scope, CxxType element) {
        Expression value =
                switch (initializer) {
                    case CopyInitializer(var written, _) -> written;
                    case ListInitializer(var list, _) -> list;
                    case DirectInitializer(var arguments, _) when arguments.size() == 1 -> arguments.getFirst();
                    case DirectInitializer(var arguments, _) ->
                            new BracedListExpression(
                                    arguments.stream()
                                            .map(argument -> new BracedElement(List.of(), argument, argument.span()))
                                            .toList(),
                                    initializer.span());
                };
        value = strip(value);
        if (value instanceof BracedListExpression(var elements, _)) {
            if (elements.size() == 1
                    && strip(elements.getFirst().value()) instanceof StringLiteral literal
                    && isCharacter(element)) {
                return literal.value().codePoints().count() + 1;
            }
            return countElements(elements, scope, element);
        }
        if (value instanceof StringLiteral literal) {
            return literal.value().length() + 1;
        }
        throw LoweringFailure.of(Code.TYPE_MISMATCH, initializer.span(), "the number of elements is not known");
    }

    private static boolean isCharacter(CxxType type) {
        return type.unqualified() instanceof Fundamental kind && (kind.rank() == 2 || kind == Fundamental.WCHAR);
    }

    private long countElements(List<BracedElement> elements, Scope scope, CxxType element) {
        long width = unit.classes().flatCount(element);
        long next = 0;
        long max = 0;
        long flat = 0;
        for (BracedElement item : elements) {
            if (!item.designators().isEmpty()
                    && item.designators().getFirst() instanceof IndexDesignator(var index, _, _)) {
                next = unit.constants().integer(index, scope);
                flat = 0;
            }
            if (item.value() instanceof PackExpansionExpression(var pattern, _)) {
                long[] count = {0};
                unit.types().expand(scope, at -> unit.constants().typeOf(pattern, at), _ -> count[0]++);
                next += count[0];
                max = Math.max(max, next);
                continue;
            }
            Expression value = strip(item.value());
            boolean whole =
                    value instanceof BracedListExpression
                            || width <= 1
                            || value instanceof StringLiteral
                            || unit.constants().convertsWhole(value, element, scope);
            if (!whole) {
                flat++;
                if (flat < width) {
                    max = Math.max(max, next + 1);
                    continue;
                }
                flat = 0;
            }
            next++;
            max = Math.max(max, next);
        }
        return max;
    }

    /// Without parentheses and macro names.
    public static Expression strip(Expression expression) {
        Expression inner = expression;
        while (true) {
            if (inner instanceof ParenthesizedExpression(var wrapped, _)) {
                inner = wrapped;
            } else if (inner instanceof MacroExpression(_, var wrapped, _)) {
                inner = wrapped;
            } else {
                return inner;
            }
        }
    }

    private Optional<Expr> constantOf(VariableSymbol symbol) {
        VariableDeclaration syntax = symbol.syntax().orElseThrow();
        return constantOf(syntax, symbol.type(), symbol.syntaxScope());
    }

    /// The value of a variable that can stand in a constant expression.
    public Optional<Expr> constantOf(VariableDeclaration syntax, CxxType type, Scope scope) {
        boolean isConstexpr = syntax.specifiers().has(Specifier.CONSTEXPR);
        boolean isClass = type.unqualified() instanceof ClassType;
        boolean isMade = syntax.initializer().isPresent() || isConstexpr && isClass;
        if (!isMade
                || isClass && ((ClassType) type.unqualified()).symbol().isLambda()
                || type instanceof ReferenceTo
                || !type.isConst() && !isConstexpr
                || syntax.specifiers().has(Specifier.CONSTANT)
                || isVolatile(type)) {
            return Optional.empty();
        }
        boolean integral =
                type.unqualified() instanceof EnumType
                        || type.unqualified() instanceof Fundamental kind && (kind.isIntegral() || kind.isFloating());
        if (!integral && !isConstexpr) {
            return Optional.empty();
        }
        return unit.constants().initial(syntax.initializer(), type, scope, isConstexpr, syntax.span());
    }

    private static boolean isVolatile(CxxType type) {
        return type instanceof port.lower.symbol.Qualified qualified && qualified.isVolatile();
    }
}
