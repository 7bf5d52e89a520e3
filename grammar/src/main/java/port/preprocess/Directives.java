package port.preprocess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.diagnostic.Severity;
import port.source.Span;

/// All directives but the conditionals.
final class Directives {
    private final Unit unit;
    private final MacroTable macros;
    private final Expander expander;
    private final Diagnostics diagnostics;
    private final Map<Span, Macro> defined = new LinkedHashMap<>();

    Directives(Unit unit, MacroTable macros, Expander expander, Diagnostics diagnostics) {
        this.unit = unit;
        this.macros = macros;
        this.expander = expander;
        this.diagnostics = diagnostics;
    }

    /// Acts upon the directive whose `#` is the token at `hash` and whose line ends before the token at `end`.
    void run(Frame frame, SourceToken[] tokens, int hash, int end) {
        SourceToken name = tokens[hash + 1];
        List<SourceToken> rest = Arrays.asList(tokens).subList(hash + 2, end);
        switch (name.text()) {
            case "define" -> define(tokens, hash + 2, end, name);
            case "undef" -> undefine(rest, name);
            case "include" -> include(rest, name, false, false);
            case "include_next" -> include(rest, name, true, false);
            case "import" -> include(rest, name, false, true);
            case "line" -> line(frame, rest, name);
            case "error" -> say(Severity.ERROR, rest, name);
            case "warning" -> say(Severity.WARNING, rest, name);
            case "pragma" -> pragma(rest, tokens[hash].spelling().to(tokens[end - 1].spelling()));
            case "ident", "sccs", "assert", "unassert" -> {
                // GNU directives without a meaning for the program.
            }
            default -> {
                if (name.kind() == TokenKind.NUMBER) {
                    line(frame, Arrays.asList(tokens).subList(hash + 1, end), name);
                } else {
                    diagnostics.add(
                            Diagnostic.error(
                                    Code.BAD_DIRECTIVE, name.spelling(), "'#" + name + "' is not a directive"));
                }
            }
        }
    }

    /// The user's macros with constant bodies.
    List<ConstantMacro> constants() {
        var found = new ArrayList<ConstantMacro>();
        defined.values().forEach(macro -> expander.constants().of(macro).ifPresent(found::add));
        return found;
    }

    private void define(SourceToken[] tokens, int from, int end, SourceToken directive) {
        Optional<Macro> parsed = new MacroParser(tokens, from, end, directive.spelling(), diagnostics).parse();
        if (parsed.isEmpty()) {
            return;
        }
        Macro macro = parsed.get();
        Optional<Macro> before = macros.peek(macro.name());
        if (before.isPresent() && !before.get().isSameAs(macro)) {
            Diagnostic warning =
                    Diagnostic.warning(
                            Code.BAD_DIRECTIVE,
                            macro.span(),
                            "macro '" + macro.name() + "' is defined again with another meaning");
            Span first = before.get().span();
            diagnostics.add(first.equals(Span.NONE) ? warning : warning.withNote(first, "it was defined here before"));
        }
        macros.define(macro);
        if (!macro.isFunctionLike() && !macro.span().file().isHeaderModel()) {
            defined.putIfAbsent(macro.span(), macro);
        }
    }

    private void undefine(List<SourceToken> rest, SourceToken directive) {
        if (rest.isEmpty() || rest.getFirst().kind() != TokenKind.IDENTIFIER) {
            fail(rest, directive, "#undef without the name of a macro");
            return;
        }
        macros.undefine(rest.getFirst().text());
    }

    private void include(List<SourceToken> rest, SourceToken directive, boolean skipsCurrent, boolean isOnce) {
        boolean isWritten = !rest.isEmpty() && rest.getFirst().kind() != TokenKind.IDENTIFIER;
        List<SourceToken> named = isWritten ? rest : expander.expandAll(rest);
        Optional<IncludeSearch.Request> request = HeaderNames.read(named, skipsCurrent);
        if (request.isEmpty()) {
            fail(rest, directive, "#" + directive + " takes \"file\" or <file>");
            return;
        }
        Span span = rest.getFirst().spelling().to(rest.getLast().spelling());
        unit.include(request.get(), isOnce, isWritten ? rest.getFirst().spelling() : span);
    }

    private void line(Frame frame, List<SourceToken> rest, SourceToken directive) {
        List<SourceToken> tokens = expander.expandAll(rest);
        if (tokens.isEmpty() || !tokens.getFirst().text().chars().allMatch(Character::isDigit)) {
            fail(rest, directive, "#line takes the number of a line");
            return;
        }
        String number = tokens.getFirst().text();
        if (number.length() > 9) {
            fail(rest, directive, "the line number '" + number + "' is too large");
            return;
        }
        frame.renumber(directive.spelling().line(), Integer.parseInt(number));
        if (tokens.size() > 1) {
            String name = tokens.get(1).text();
            if (tokens.get(1).kind() != TokenKind.STRING || !name.startsWith("\"")) {
                fail(rest, directive, "the name of a file behind #line stands in quotes");
                return;
            }
            frame.rename(name.substring(1, name.length() - 1));
        }
    }

    private void say(Severity severity, List<SourceToken> rest, SourceToken directive) {
        String text = "";
        if (!rest.isEmpty()) {
            Span span = rest.getFirst().spelling().to(rest.getLast().spelling());
            text = span.text().replaceAll("\\\\[ \\t\\r]*\\n", "").strip();
        }
        String message = text.isEmpty() ? "#" + directive : "#" + directive + " " + text;
        diagnostics.add(
                severity == Severity.ERROR
                        ? Diagnostic.error(Code.ERROR_DIRECTIVE, directive.spelling(), message)
                        : Diagnostic.warning(Code.ERROR_DIRECTIVE, directive.spelling(), message));
    }

    private void pragma(List<SourceToken> rest, Span span) {
        String first = rest.isEmpty() ? "" : rest.getFirst().text();
        switch (first) {
            case "once" -> unit.readOnce();
            case "push_macro" -> argument(rest).ifPresent(macros::push);
            case "pop_macro" -> argument(rest).ifPresent(macros::pop);
            case "GCC", "STDC", "clang" -> unit.pragma(rest, span);
            default -> unit.pragma(expander.expandAll(rest), span);
        }
    }

    /// The name in `push_macro("name")`.
    private static Optional<String> argument(List<SourceToken> rest) {
        if (rest.size() < 4 || rest.get(2).kind() != TokenKind.STRING) {
            return Optional.empty();
        }
        String quoted = rest.get(2).text();
        return Optional.of(quoted.substring(1, quoted.length() - 1));
    }

    private void fail(List<SourceToken> rest, SourceToken directive, String message) {
        Span span = rest.isEmpty() ? directive.spelling() : rest.getFirst().spelling();
        diagnostics.add(Diagnostic.error(Code.BAD_DIRECTIVE, span, message));
    }
}
