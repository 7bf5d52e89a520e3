package port.preprocess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.source.Span;

/// Reads the tokens behind `#define` as a macro.
final class MacroParser {
    static final String VARIABLE_ARGUMENTS = "__VA_ARGS__";
    static final String VARIABLE_OPTION = "__VA_OPT__";

    private final SourceToken[] in;
    private final int end;
    private final Span directive;
    private final Diagnostics diagnostics;
    private int at;
    private boolean isVariadic;

    /// @param from index of the macro's name
    /// @param directive the place of the directive's name, for a definition without a name
    MacroParser(SourceToken[] in, int from, int end, Span directive, Diagnostics diagnostics) {
        this.in = in;
        this.at = from;
        this.end = end;
        this.directive = directive;
        this.diagnostics = diagnostics;
    }

    /// The macro; empty where the definition is malformed, which is reported.
    Optional<Macro> parse() {
        if (at == end) {
            return fail(directive, "#define without the name of a macro");
        }
        SourceToken name = in[at++];
        if (name.kind() != TokenKind.IDENTIFIER || name.is("defined")) {
            return fail(name.spelling(), "'" + name + "' cannot be the name of a macro");
        }
        if (at == end || !in[at].is("(") || !in[at].isGlued()) {
            return body(name, Macro.Kind.OBJECT, List.of());
        }
        at++;
        Optional<List<String>> parameters = parameters(name);
        return parameters.isEmpty() ? Optional.empty() : body(name, Macro.Kind.FUNCTION, parameters.get());
    }

    private Optional<List<String>> parameters(SourceToken name) {
        var names = new ArrayList<String>();
        if (at < end && in[at].is(")")) {
            at++;
            return Optional.of(names);
        }
        while (at < end) {
            SourceToken parameter = in[at++];
            if (parameter.is("...")) {
                isVariadic = true;
                names.add(VARIABLE_ARGUMENTS);
            } else if (parameter.kind() == TokenKind.IDENTIFIER && !names.contains(parameter.text())) {
                names.add(parameter.text());
                if (at < end && in[at].is("...")) {
                    isVariadic = true;
                    at++;
                }
            } else {
                return fail(parameter.spelling(), "'" + parameter + "' cannot be a parameter of macro '" + name + "'");
            }
            if (at < end && in[at].is(")")) {
                at++;
                return Optional.of(names);
            }
            if (at == end || !in[at].is(",") || isVariadic) {
                break;
            }
            at++;
        }
        return fail(name.spelling(), "the parameters of macro '" + name + "' are not closed with ')'");
    }

    private Optional<Macro> body(SourceToken name, Macro.Kind kind, List<String> parameters) {
        SourceToken[] body = Arrays.copyOfRange(in, at, end);
        int[] parameterAt = new int[body.length];
        for (int i = 0; i < body.length; i++) {
            parameterAt[i] =
                    body[i].kind() == TokenKind.IDENTIFIER ? parameters.indexOf(body[i].text()) : Macro.NO_PARAMETER;
        }
        if (body.length > 0 && (body[0].is("##") || body[body.length - 1].is("##"))) {
            return fail(name.spelling(), "'##' at an end of the body of macro '" + name + "'");
        }
        if (kind == Macro.Kind.FUNCTION) {
            for (int i = 0; i < body.length; i++) {
                if (isOperator(body[i], "#") && !isStringifiable(body, parameterAt, i + 1)) {
                    return fail(body[i].spelling(), "'#' is not followed by a parameter of macro '" + name + "'");
                }
            }
        }
        return Optional.of(new Macro(name.text(), kind, parameters, isVariadic, body, parameterAt, name.spelling()));
    }

    private boolean isStringifiable(SourceToken[] body, int[] parameterAt, int index) {
        return index < body.length
                && (parameterAt[index] != Macro.NO_PARAMETER || isVariadic && body[index].is(VARIABLE_OPTION));
    }

    private <T> Optional<T> fail(Span span, String message) {
        diagnostics.add(Diagnostic.error(Code.BAD_DIRECTIVE, span, message));
        return Optional.empty();
    }

    private static boolean isOperator(SourceToken token, String operator) {
        return token.kind() == TokenKind.PUNCTUATOR && token.is(operator);
    }
}
