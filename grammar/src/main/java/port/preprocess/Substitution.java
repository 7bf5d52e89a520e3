package port.preprocess;

import java.util.ArrayList;
import java.util.List;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.source.Span;

/// Puts the arguments of one use of a macro into the macro's body.
final class Substitution {
    /// Gives the tokens of an argument with all macros expanded.
    @FunctionalInterface
    interface ArgumentExpansion {
        List<SourceToken> expand(List<SourceToken> argument);
    }

    private static final List<SourceToken> NOT_YET = List.of(SourceToken.END);

    private final Macro macro;
    private final List<List<SourceToken>> arguments;
    private final List<List<SourceToken>> expanded;
    private final Origin origin;
    private final ArgumentExpansion expansion;
    private final Joining joining;
    private final Diagnostics diagnostics;
    private final SourceToken[] body;

    Substitution(
            Macro macro,
            List<List<SourceToken>> arguments,
            Origin origin,
            ArgumentExpansion expansion,
            Joining joining,
            Diagnostics diagnostics) {
        this.macro = macro;
        this.arguments = arguments;
        this.expanded = new ArrayList<>();
        this.origin = origin;
        this.expansion = expansion;
        this.joining = joining;
        this.diagnostics = diagnostics;
        this.body = macro.body();
        arguments.forEach(_ -> expanded.add(NOT_YET));
    }

    /// The tokens that the macro becomes, to be scanned for macros again.
    List<SourceToken> tokens() {
        var out = new ArrayList<SourceToken>(body.length + 8);
        substitute(0, body.length, out);
        return out;
    }

    private void substitute(int from, int to, List<SourceToken> out) {
        boolean leftIsEmpty = false;
        int i = from;
        while (i < to) {
            boolean pastes = i > from && isPaste(i);
            int at = pastes ? i + 1 : i;
            int next = behind(at, to);
            boolean isPastedOn = next < to && isPaste(next);
            if (pastes && isOmittedComma(at, out, leftIsEmpty)) {
                if (arguments.get(macro.parameterAt(at)).isEmpty()) {
                    out.removeLast();
                    leftIsEmpty = true;
                } else {
                    addAll(arguments.get(macro.parameterAt(at)), body[at], out);
                }
            } else {
                List<SourceToken> item = item(at, to, pastes || isPastedOn);
                if (pastes && !leftIsEmpty && !item.isEmpty() && !out.isEmpty()) {
                    join(out, item);
                } else {
                    addAll(item, body[at], out);
                }
                leftIsEmpty = item.isEmpty() && (!pastes || leftIsEmpty);
            }
            i = next;
        }
    }

    /// GNU: in `, ## __VA_ARGS__` the comma goes when there are no variable arguments; nothing is pasted.
    private boolean isOmittedComma(int at, List<SourceToken> out, boolean leftIsEmpty) {
        int parameter = macro.parameterAt(at);
        return !leftIsEmpty
                && parameter != Macro.NO_PARAMETER
                && macro.isVariadic(parameter)
                && body[at - 2].is(",")
                && !out.isEmpty()
                && out.getLast().is(",");
    }

    /// The index behind the item that starts at `at`.
    private int behind(int at, int to) {
        if (isOption(at, to)) {
            return endOfOption(at, to);
        }
        if (isStringify(at) && at + 1 < to) {
            return isOption(at + 1, to) ? endOfOption(at + 1, to) : at + 2;
        }
        return at + 1;
    }

    private List<SourceToken> item(int at, int to, boolean isPasted) {
        int parameter = macro.parameterAt(at);
        if (parameter != Macro.NO_PARAMETER) {
            return isPasted ? arguments.get(parameter) : expanded(parameter);
        }
        if (isOption(at, to)) {
            return option(at, to);
        }
        if (isStringify(at) && at + 1 < to) {
            List<SourceToken> text =
                    isOption(at + 1, to) ? option(at + 1, to) : arguments.get(macro.parameterAt(at + 1));
            return List.of(joining.stringify(text, body[at], origin));
        }
        return List.of(body[at].expandedAt(origin, SourceToken.STARTS_LINE, 0));
    }

    private List<SourceToken> expanded(int parameter) {
        if (expanded.get(parameter) == NOT_YET) {
            expanded.set(parameter, expansion.expand(arguments.get(parameter)));
        }
        return expanded.get(parameter);
    }

    /// What `__VA_OPT__(...)` becomes: nothing where the variable arguments come to nothing.
    private List<SourceToken> option(int at, int to) {
        if (expanded(macro.parameterCount() - 1).isEmpty()) {
            return List.of();
        }
        var out = new ArrayList<SourceToken>();
        substitute(at + 2, endOfOption(at, to) - 1, out);
        return out;
    }

    private boolean isOption(int at, int to) {
        return macro.isVariadic()
                && at + 1 < to
                && body[at].is(MacroParser.VARIABLE_OPTION)
                && body[at + 1].is("(")
                && endOfOption(at, to) > 0;
    }

    private int endOfOption(int at, int to) {
        int depth = 0;
        for (int i = at + 1; i < to; i++) {
            if (body[i].is("(")) {
                depth++;
            } else if (body[i].is(")") && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private void join(List<SourceToken> out, List<SourceToken> item) {
        SourceToken left = out.removeLast();
        SourceToken right = item.getFirst();
        List<SourceToken> pasted = joining.paste(left, right, origin);
        if (!Joining.isJoined(pasted)) {
            diagnostics.add(
                    Diagnostic.error(
                            Code.BAD_MACRO_USE,
                            new Span(origin.file(), origin.start(), origin.end()),
                            "'"
                                    + left
                                    + "' and '"
                                    + right
                                    + "' do not give one token when macro '"
                                    + macro.name()
                                    + "' joins them with '##'"));
        }
        out.addAll(pasted);
        out.addAll(item.subList(1, item.size()));
    }

    /// Adds the tokens; the first stands to what is before it as `place` does in the body.
    private static void addAll(List<SourceToken> tokens, SourceToken place, List<SourceToken> out) {
        if (!tokens.isEmpty()) {
            int glued = place.isGlued() ? SourceToken.GLUED : 0;
            out.add(tokens.getFirst().withFlags(SourceToken.GLUED | SourceToken.STARTS_LINE, glued));
            out.addAll(tokens.subList(1, tokens.size()));
        }
    }

    private boolean isPaste(int at) {
        return body[at].is("##") && body[at].kind() == TokenKind.PUNCTUATOR && at + 1 < body.length;
    }

    private boolean isStringify(int at) {
        return macro.isFunctionLike() && body[at].is("#") && body[at].kind() == TokenKind.PUNCTUATOR;
    }
}
