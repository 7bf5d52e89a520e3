package port.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.source.Span;

/// Works out the expression behind `#if`: 64 bits, signed or unsigned, with `defined` and `__has_include`.
final class Condition {
    private static final Set<String> HEADER_QUESTIONS = Set.of("__has_include", "__has_include_next");
    private static final Set<String> FEATURE_QUESTIONS =
            Set.of("__has_attribute", "__has_cpp_attribute", "__has_c_attribute", "__has_builtin", "__has_feature");

    private final Expander expander;
    private final MacroTable macros;
    private final BiPredicate<IncludeSearch.Request, IncludeSearch.Found> headers;
    private final Diagnostics diagnostics;

    /// @param headers tells whether a header can be found from a file
    Condition(
            Expander expander,
            MacroTable macros,
            BiPredicate<IncludeSearch.Request, IncludeSearch.Found> headers,
            Diagnostics diagnostics) {
        this.expander = expander;
        this.macros = macros;
        this.headers = headers;
        this.diagnostics = diagnostics;
    }

    /// Whether `name` is a question that only `#if` can ask; `#ifdef` counts those as defined.
    static boolean isOperator(String name) {
        return HEADER_QUESTIONS.contains(name) || FEATURE_QUESTIONS.contains(name);
    }

    /// Whether the expression is other than 0; false, with a diagnostic, where it is none.
    ///
    /// @param directive the `if` or `elif`
    boolean holds(List<SourceToken> expression, SourceToken directive, IncludeSearch.Found from) {
        try {
            List<SourceToken> tokens = expander.isolated(expression, _ -> resolve(from));
            Span end = expression.isEmpty() ? directive.spelling() : expression.getLast().spelling();
            return new ConditionParser(tokens, end).parse() != 0;
        } catch (ConditionFault fault) {
            diagnostics.add(Diagnostic.error(Code.BAD_DIRECTIVE, fault.span(), fault.getMessage()));
            return false;
        }
    }

    /// The expression with macros expanded and questions answered.
    private List<SourceToken> resolve(IncludeSearch.Found from) {
        var tokens = new ArrayList<SourceToken>();
        for (SourceToken token = expander.next(); token != SourceToken.END; token = expander.next()) {
            if (token.kind() != TokenKind.IDENTIFIER) {
                tokens.add(token);
            } else if (token.is("defined")) {
                tokens.add(answer(token, defined(token)));
            } else if (HEADER_QUESTIONS.contains(token.text())) {
                tokens.add(answer(token, hasHeader(token, from)));
            } else if (FEATURE_QUESTIONS.contains(token.text())) {
                leaveOutArguments(token);
                tokens.add(answer(token, false));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private boolean defined(SourceToken operator) {
        SourceToken name = expander.raw();
        boolean hasBracket = name.is("(");
        if (hasBracket) {
            name = expander.raw();
        }
        if (name.kind() != TokenKind.IDENTIFIER || hasBracket && !expander.raw().is(")")) {
            throw new ConditionFault(operator.spelling(), "'defined' takes the name of a macro, as in defined(NAME)");
        }
        return macros.isDefined(name.text());
    }

    private boolean hasHeader(SourceToken operator, IncludeSearch.Found from) {
        var inside = new ArrayList<SourceToken>();
        boolean isOpen = expander.raw().is("(");
        SourceToken token = expander.next();
        while (token != SourceToken.END && !token.is(")")) {
            inside.add(token);
            token = expander.next();
        }
        Optional<IncludeSearch.Request> request = HeaderNames.read(inside, operator.is("__has_include_next"));
        if (!isOpen || token == SourceToken.END || request.isEmpty()) {
            throw new ConditionFault(
                    operator.spelling(), "'" + operator + "' takes a header, as in " + operator + "(<name>)");
        }
        return headers.test(request.get(), from);
    }

    private void leaveOutArguments(SourceToken operator) {
        int open = 0;
        do {
            SourceToken token = expander.raw();
            if (token == SourceToken.END) {
                throw new ConditionFault(operator.spelling(), "'" + operator + "' takes a name in brackets");
            }
            if (token.is("(")) {
                open++;
            } else if (token.is(")")) {
                open--;
            }
        } while (open > 0);
    }

    private static SourceToken answer(SourceToken at, boolean value) {
        Span span = at.spelling();
        return new SourceToken(
                TokenKind.NUMBER, 0, value ? "1" : "0", span.file(), span.start(), span.end(), at.origin());
    }
}
